/** The part of saxen that is used; it brings no types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;
  type Decode = (text: string) => string;
  /** Reads XML piece by piece and tells what it meets. */
  export class Parser {
    on(event: 'openTag', told: (name: string, attributes: () => Attributes, decode: Decode) => void): this;
    on(event: 'closeTag', told: (name: string) => void): this;
    on(event: 'text', told: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', told: (text: string) => void): this;
    on(event: 'error' | 'warn', told: (problem: Error) => void): this;
    parse(xml: string): this;
  }
}
