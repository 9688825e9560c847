import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castCell, isEmptyCell, OWN_TYPES } from './cast-cell.ts';

describe('a cell of a reader’s file', () => {
  it.each([
    ['integer', '1350', 1350],
    ['integer', '1 350', 1350],
    ['integer', '1\u00a0350\u00a0000', 1350000],
    ['integer', '−7', -7],
    ['integer', '-0', 0],
    ['integer', ' 12 ', 12],
    ['integer', '007', undefined],
    ['integer', '1.0', undefined],
    ['integer', '+7', undefined],
    ['integer', '1 35', undefined],
    ['integer', '12345678901', 12345678901],
    ['integer', '850101300123', undefined],
    ['number', '1,5', 1.5],
    ['number', '1.5', 1.5],
    ['number', '0,05', 0.05],
    ['number', '1 234,5', 1234.5],
    ['number', '1,234.5', undefined],
    ['number', '01.5', undefined],
    ['number', '1e5', undefined],
    ['number', '0.1234567890123456', undefined],
    ['grouped', '1,234.5', 1234.5],
    ['grouped', '1,234,567', 1234567],
    ['grouped', '12,34', undefined],
    ['date', '1970-01-02', 1],
    ['date', '07.02.2019', 17934],
    ['date', '7.2.2019', 17934],
    ['date', '29.02.2024', 19782],
    ['date', '29.02.2023', undefined],
    ['date', '00.01.2024', undefined],
    ['date', '2024-13-01', undefined],
    ['date', '2024', undefined],
    ['boolean', 'Иә', true],
    ['boolean', 'жоқ', false],
    ['boolean', 'да', true],
    ['boolean', 'FALSE', false],
    ['boolean', '1', undefined],
    ['text', ' a ', ' a '],
    ['text', '=1+1', '=1+1'],
  ] as const)('as %s holds «%s»', (type, text, value) => expect(castCell(type, text)).toBe(value));

  it('is null in every type when it is blank', () => {
    for (const type of OWN_TYPES)
      for (const text of ['', ' ', '\t\u00a0']) expect(castCell(type, text)).toBeNull();
  });

  it('as text is what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(castCell('text', text)).toBe(isEmptyCell(text) ? null : text);
      }),
    );
  });

  it('as a number is the number that was written', () => {
    const written = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 9999 }),
    );
    fc.assert(
      fc.property(written, ([whole, part]) => {
        const text = `${whole}.${String(part).padStart(4, '0')}`;
        expect(castCell('number', text)).toBe(Number(text) === 0 ? 0 : Number(text));
        expect(castCell('number', text.replace('.', ','))).toBe(Number(text) === 0 ? 0 : Number(text));
        expect(castCell('integer', String(whole))).toBe(whole);
        expect(castCell('grouped', whole.toLocaleString('en-US'))).toBe(whole);
        expect(castCell('integer', whole.toLocaleString('en-US').replaceAll(',', '\u00a0'))).toBe(whole);
      }),
    );
  });
});
