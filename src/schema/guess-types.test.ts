import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castCell, isEmptyCell } from './cast-cell.ts';
import { guessType } from './guess-types.ts';

describe('the type of a column', () => {
  it.each([
    [['1', '2', ''], 'integer'],
    [['1 350', '12'], 'integer'],
    [['1,5', '2'], 'number'],
    [['1.5', '2,25'], 'number'],
    [['1 234,567', '2,345'], 'number'],
    [['0,125', '1,234'], 'number'],
    [['1,234.5', '7'], 'grouped'],
    [['1,234,567', '7'], 'grouped'],
    [['1,234', '12.5'], 'grouped'],
    [['2024-01-31', '01.02.2024'], 'date'],
    [['2024-01-31', '31.02.2024'], 'text'],
    [['иә', 'жоқ', ''], 'boolean'],
    [['да', 'нет'], 'boolean'],
    [['007', '12'], 'text'],
    [['850101300123', '12'], 'text'],
    [['1', 'n/a'], 'text'],
    [['', ' '], 'text'],
    [[], 'text'],
  ])('%j is %s', (cells, type) => expect(guessType(cells)).toEqual({ type, unsure: null }));

  it.each([
    [['1,234', '12,345'], '1,234'],
    [['7', '12,345'], '12,345'],
  ])('%j stays text and says so: the comma may be either', (cells, unsure) =>
    expect(guessType(cells)).toEqual({ type: 'text', unsure }),
  );

  it('loses no cell: all that are not blank fit it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double({ noNaN: true }).map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('', '1,234', '1 234,5', '007', 'иә', 'да', '850101300123', '01.02.2024'),
    );
    const column = fc.oneof(fc.array(cell), fc.array(fc.integer().map(String)));
    fc.assert(
      fc.property(column, (cells) => {
        const { type } = guessType(cells);
        for (const text of cells) {
          const value = castCell(type, text);
          if (isEmptyCell(text)) expect(value).toBeNull();
          else expect(value ?? undefined).toBeDefined();
        }
      }),
    );
  });

  it('does not depend on the order of the cells', () => {
    const cell = fc.constantFrom(
      '1',
      '1,5',
      '1,234',
      '1,234.5',
      '1 234',
      '0,125',
      '2024-01-01',
      'иә',
      'x',
      '',
    );
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        expect(guessType(cells.toReversed()).type).toBe(guessType(cells).type);
      }),
    );
  });
});
