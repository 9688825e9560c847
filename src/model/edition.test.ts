import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions, isEdition, nextEdition, parseEdition } from './edition.ts';

const edition = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(2000))
  .map(([year, month, number]) => `${year}.${String(month).padStart(2, '0')}.${number}`);

describe('edition numbers', () => {
  it.each(['2026.11.0', '2026.01.12'])('%s is one', (text) => {
    expect(isEdition(text)).toBe(true);
  });

  it.each([
    '2026.13.0',
    '2026.00.0',
    '2026.1.0',
    '2026.11',
    '2026.11.01',
    '26.11.0',
    'next',
    '',
    '2026.11.0 ',
  ])('%j is none and is refused by its name', (text) => {
    expect(isEdition(text)).toBe(false);
    expect(() => parseEdition(text)).toThrow(`not an edition number: ${text}`);
  });

  it.each([
    ['2026.11.9', '2026.11.10'],
    ['2026.11.10', '2026.12.0'],
    ['2026.12.3', '2027.01.0'],
  ])('%s comes before %s', (earlier, later) => {
    expect(compareEditions(earlier, later)).toBeLessThan(0);
    expect(compareEditions(later, earlier)).toBeGreaterThan(0);
  });

  it('counts on within a month and starts at 0 in another', () => {
    expect(nextEdition(null, 2026, 11)).toBe('2026.11.0');
    expect(nextEdition('2026.11.0', 2026, 11)).toBe('2026.11.1');
    expect(nextEdition('2026.11.4', 2027, 1)).toBe('2027.01.0');
  });

  it('orders any two as their year, month and number', () => {
    fc.assert(
      fc.property(edition, edition, (a, b) => {
        const key = (text: string) => {
          const { year, month, number } = parseEdition(text);
          return year * 1e6 + month * 1e4 + number;
        };
        expect(Math.sign(compareEditions(a, b))).toBe(Math.sign(key(a) - key(b)));
      }),
    );
  });
});
