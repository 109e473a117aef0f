/** Something only the person at the keyboard can put right: its message says what to do and is shown without a stack. */
export class Problem extends Error {
  /** @param {string} message what is wrong and what to do about it */
  constructor(message) {
    super(message);
    this.name = 'Problem';
  }
}
