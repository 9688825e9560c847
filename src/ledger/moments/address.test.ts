import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMomentName, parseMomentName } from './address.ts';

const part = fc.stringMatching(/^[a-z0-9-]{1,20}$/);

describe('a moment in an address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(part, part, (series, moment) => {
        expect(parseMomentName(formatMomentName({ series, moment }))).toEqual({ series, moment });
      }),
    );
  });

  it.each([
    null,
    '',
    'schools',
    'schools.',
    '.2021',
    'schools.2021.2022',
    '../x.1',
    'a b.1',
    `${'a'.repeat(201)}.1`,
  ])('is not read from %j', (text) => expect(parseMomentName(text)).toBeNull());

  it('is read from any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseMomentName(text)));
  });
});
