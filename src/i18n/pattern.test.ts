import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern, placeholdersOf } from './pattern.ts';

describe('parsePattern', () => {
  it('takes text and placeholders apart', () => {
    expect(parsePattern('{title}, {n_abl} #')).toEqual([{ name: 'title' }, ', ', { name: 'n_abl' }, ' #']);
    expect(parsePattern('')).toEqual([]);
  });

  it('reads plural options with # and placeholders inside', () => {
    const parts = parsePattern('{n, plural, one {# row of {total}} other {# rows}}!');
    expect(parts).toEqual([
      {
        plural: 'n',
        options: new Map([
          ['one', [{ name: 'n' }, ' row of ', { name: 'total' }]],
          ['other', [{ name: 'n' }, ' rows']],
        ]),
      },
      '!',
    ]);
    expect([...placeholdersOf(parts)].sort()).toEqual(['n', 'total']);
  });

  it.each([
    '{',
    '}',
    '{n',
    '{N}',
    '{n, plural, one {x}}',
    '{n, select, other {x}}',
    '{n, plural, two {x} other {y}}',
  ])('refuses %s', (pattern) => expect(() => parsePattern(pattern)).toThrow(SyntaxError));

  it('reads any text without braces as itself', () => {
    const text = fc.string({ minLength: 1 }).filter((candidate) => !/[{}]/.test(candidate));
    fc.assert(
      fc.property(text, (pattern) => {
        expect(parsePattern(pattern)).toEqual([pattern]);
      }),
    );
  });

  it('ends on any text, with parts or a SyntaxError', () => {
    const pattern = fc
      .array(fc.constantFrom('{', '}', 'n', ', plural, ', 'other ', '#', ' '))
      .map((bits) => bits.join(''));
    fc.assert(
      fc.property(pattern, (text) => {
        try {
          expect(Array.isArray(parsePattern(text))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
    );
  });
});
