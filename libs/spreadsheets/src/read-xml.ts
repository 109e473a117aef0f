import { Parser } from 'saxen';
import { broken } from './open-workbook.js';

/** Told of the elements of a document by their local names. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** @throws {SpreadsheetRefused} where it is not well formed */
export function readXml(xml: string, listener: XmlListener): void {
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      if (!listener.open) return;
      const given = Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)]);
      listener.open(local(name), Object.fromEntries(given) as Record<string, string>);
    })
    .on('text', (text, decode) => listener.text?.(decode(text)))
    .on('cdata', (text) => listener.text?.(text))
    .on('closeTag', (name) => listener.close?.(local(name)))
    .on('error', () => broken())
    .parse(xml.replace(/^\uFEFF/, ''));
}
