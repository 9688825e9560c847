import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../testing/hostile.ts';
import { GOOD_TABLES, makeObservationCells, makePackage } from '../../testing/make-package.ts';
import { applyDifference, diffReadings } from './difference.ts';
import { keyOf, type RawRow } from './raw-rows.ts';
import { type Reading, readReading } from './reading.ts';

const text = fc.oneof(
  fc.constantFrom(...HOSTILE, '', '1', '1 '),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const RECORDS = ['families', 'funds'];
const table = fc.constantFrom(...RECORDS, 'kinds', 'units');
const field = fc.constantFrom('value', 'note_kk', 'withdrawn', 'value_max', 'x,"y');

/** Packages with few names, so that two of them share tables, fields and rows. */
const reading: fc.Arbitrary<Reading> = fc
  .record({
    shapes: fc.uniqueArray(fc.tuple(table, fc.uniqueArray(field, { minLength: 1 })), {
      selector: ([name]) => name,
    }),
    rows: fc.array(
      fc.tuple(table, fc.constantFrom('a', 'b', 'c/d', '__proto__'), fc.array(text, { size: '+1' })),
    ),
  })
  .map(({ shapes, rows }) => {
    const fields = new Map(shapes.map(([name, names]) => [name, new Set(names)]));
    const made = rows.flatMap(([name, id, cells]): RawRow[] => {
      const names = fields.get(name);
      if (!names) return [];
      return [
        {
          table: name,
          path: `${name}.csv`,
          id,
          isRecord: RECORDS.includes(name),
          cells: new Map([...names].map((one, i) => [one, cells[i] ?? ''])),
        },
      ];
    });
    return { fields, rows: new Map(made.map((row) => [keyOf(row), row])) };
  });

describe('the difference of two packages', () => {
  it('is empty when they are one', () => {
    fc.assert(
      fc.property(reading, (a) => {
        expect(diffReadings(a, a)).toEqual({ shape: [], rows: [] });
      }),
    );
  });

  it('makes the later one out of the earlier', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        expect(applyDifference(a, diffReadings(a, b))).toEqual(b);
      }),
    );
  });

  it('turned round takes away what it added, and gives the old values back', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const [there, back] = [diffReadings(a, b), diffReadings(b, a)];
        const keys = (rows: typeof there.rows, change: string) =>
          rows.flatMap((one) => (one.change === change ? [keyOf(one.row)] : [])).sort();
        expect(keys(back.rows, 'removed')).toEqual(keys(there.rows, 'added'));
        const values = (rows: typeof there.rows, turned: boolean) =>
          rows
            .flatMap(({ row, values: of }) =>
              of.map(({ field: name, was, now }) =>
                JSON.stringify([keyOf(row), name, ...(turned ? [now, was] : [was, now])]),
              ),
            )
            .sort();
        expect(values(back.rows, true)).toEqual(values(there.rows, false));
      }),
    );
  });

  it('names a table that came, and a field that came or went, without changing a row for it', () => {
    const row = { table: 'units', path: 'units.csv', id: 'a', isRecord: false };
    const before: Reading = {
      fields: new Map([['units', new Set(['id', 'old'])]]),
      rows: new Map([
        [
          'units a',
          {
            ...row,
            cells: new Map([
              ['id', 'a'],
              ['old', ''],
            ]),
          },
        ],
      ]),
    };
    const after: Reading = {
      fields: new Map([
        ['units', new Set(['id', 'new'])],
        ['kinds', new Set(['id'])],
      ]),
      rows: new Map([
        [
          'units a',
          {
            ...row,
            cells: new Map([
              ['id', 'a'],
              ['new', ''],
            ]),
          },
        ],
      ]),
    };
    expect(diffReadings(before, after)).toEqual({
      shape: [
        { change: 'fields-added', table: 'units', fields: ['new'] },
        { change: 'fields-removed', table: 'units', fields: ['old'] },
        { change: 'table-added', table: 'kinds', fields: ['id'] },
      ],
      rows: [],
    });
  });

  it('follows a record that moved to another table', () => {
    const cells = makeObservationCells('s-1-01');
    const before = readReading(makePackage());
    const after = readReading(makePackage({ ...GOOD_TABLES, families: [], context: [cells] }));
    const { rows } = diffReadings(before, after);
    expect(rows.map(({ change, values }) => ({ change, values }))).toEqual([
      { change: 'corrected', values: [{ field: 'table', was: 'families', now: 'context' }] },
    ]);
    expect(applyDifference(before, { shape: [], rows })).toEqual(after);
  });
});
