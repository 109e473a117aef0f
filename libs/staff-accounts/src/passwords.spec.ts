import { describe, expect, it } from '@jest/globals';
import { findPasswordFault, fitsPassword, hashPassword } from './passwords.js';

const faultOf = (password: string) =>
  findPasswordFault(password, ['rosa@minewatch.test', 'rosa', 'Rosa Quispe'])?.en ?? null;

describe('a password', () => {
  it('is hashed by argon2id, each time otherwise', async () => {
    const [one, other] = await Promise.all([
      hashPassword('correct horse battery'),
      hashPassword('correct horse battery'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await fitsPassword(one, 'correct horse battery')).toBe(true);
    expect(await fitsPassword(one, 'correct horse batterY')).toBe(false);
  });

  it('fits nobody who has none', async () => {
    expect(await fitsPassword(null, 'nobody has this password')).toBe(false);
  });

  it('has at least twelve characters, counted as people count', () => {
    expect(faultOf('eleven char')).toContain('at least 12 characters');
    expect(faultOf('twelve chars')).toBeNull();
    expect(faultOf('😀🙃😇🤔🥳😴🤓😎🤠🥶🤯')).toContain('this one has 11');
    expect(faultOf('x y z '.repeat(40))).toContain('at most 200');
  });

  it.each([
    ['on the list', 'qwerty123456'],
    ['on the list in capitals', 'QWERTY123456'],
    ['on the list with signs around', '!!password2026!'],
    ['a listed one twice', 'monkeymonkey'],
    ['few characters over and over', 'abababababab'],
    ['one’s own address', 'Rosa@minewatch.test'],
    ['one’s own name with a number', 'rosa quispe 1984'],
    ['the name of the site', 'MineWatch-2026'],
  ])('is refused when it is %s', (_why, password) => {
    expect(faultOf(password)).toContain('tried first');
  });

  it('may be a sentence', () => {
    expect(faultOf('my llama has password issues')).toBeNull();
  });
});
