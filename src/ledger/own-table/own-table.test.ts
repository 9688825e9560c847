import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_TYPES } from '../../schema/cast-cell.ts';
import { readCsvFile } from '../../schema/own-csv/read-csv-file.ts';
import { publishedRows } from '../../testing/published-rows.ts';
import { type AreaRow, makeAreaRecogniser, type NameRow } from '../area-recogniser.ts';
import { firstChoices, firstRows, makeOwnTable } from './own-table.ts';

const recognise = makeAreaRecogniser(
  publishedRows('areas') as unknown as AreaRow[],
  publishedRows('area-names') as unknown as NameRow[],
  publishedRows('area-changes').map((row) => ({
    from_area: row['from_area'] ?? '',
    to_area: row['to_area'] ?? '',
    same_territory: row['same_territory'] === 'true',
  })),
);
const read = (text: string) => readCsvFile(new Blob([text]), 'a.csv');

const FILE = `Өңір;Күні;n
Ақмола облысы;01.02.2024;1 350
Алматы облысы;02.02.2024;n/a
Алматы;;
Марс;03.02.2024;7
;04.02.2024;8
Марс;05.02.2024;x
`;

describe('the table of a file', () => {
  it('has the types that every cell fits, and a column of areas', async () => {
    const file = await read(FILE);
    const choices = firstChoices(file, recognise);
    expect(choices).toMatchObject({ types: ['text', 'date', 'text'], areaColumn: 0, vintage: null });
    const made = makeOwnTable(file, choices, recognise);
    expect(made.fields).toEqual([
      { name: 'Өңір', type: 'VARCHAR' },
      { name: 'Күні', type: 'DATE' },
      { name: 'n', type: 'VARCHAR' },
      { name: 'area_id', type: 'VARCHAR' },
    ]);
    expect(firstRows(made.coded, 3)).toEqual([
      ['Ақмола облысы', '2024-02-01', '1 350', 'KZ-11'],
      ['Алматы облысы', '2024-02-02', 'n/a', null],
      ['Алматы', null, null, null],
    ]);
  });

  it('counts the cells that a chosen type can’t hold, and names the first', async () => {
    const file = await read(FILE);
    const { types, ...choices } = firstChoices(file, recognise);
    const made = makeOwnTable(file, { ...choices, types: types.with(2, 'integer') }, recognise);
    expect(made.columns[2]).toMatchObject({ empties: 1, misfits: 2, misfit: { row: 3, text: 'n/a' } });
    expect(firstRows(made.coded, 9).map((row) => row[2])).toEqual(['1350', null, null, '7', '8', null]);
  });

  it('tells what became of every row of the region column', async () => {
    const file = await read(FILE);
    const { areas } = makeOwnTable(file, firstChoices(file, recognise), recognise);
    expect(areas).toMatchObject({
      matched: 1,
      empty: 1,
      isOfVintages: true,
      known: [{ text: 'Ақмола облысы', area: 'KZ-11', count: 1, rows: [2] }],
      ambiguous: [
        { text: 'Алматы облысы', areas: ['KZ-19', 'KZ-ALM'] },
        { text: 'Алматы', areas: ['KZ-19', 'KZ-75', 'KZ-ALM'] },
      ],
      unknown: [{ text: 'Марс', count: 2, rows: [5, 7] }],
    });
  });

  it('follows the vintage and the area that were chosen', async () => {
    const file = await read(FILE);
    const choices = firstChoices(file, recognise);
    const areasOf = (change: Partial<typeof choices>) =>
      firstRows(makeOwnTable(file, { ...choices, ...change }, recognise).coded, 3).map((row) => row[3]);
    expect(areasOf({ vintage: '2018' })).toEqual(['KZ-AKM', 'KZ-ALM', null]);
    expect(areasOf({ vintage: '2022' })).toEqual(['KZ-11', 'KZ-19', null]);
    const areas = new Map([['Алматы', 'KZ-75']]);
    expect(areasOf({ vintage: '2022', areas })).toEqual(['KZ-11', 'KZ-19', 'KZ-75']);
    // The city of today is none of the areas of 2018.
    expect(areasOf({ vintage: '2018', areas })).toEqual(['KZ-AKM', 'KZ-ALM', null]);
  });

  it('takes no column for one of areas where few cells are', async () => {
    const file = await read('a,b\nАбай,1\nКеңес,2\nИса,3\n');
    expect(firstChoices(file, recognise).areaColumn).toBeNull();
  });

  it('keeps a column area_id of the file’s own', async () => {
    const made = await read('area_id,n\nKZ-71,1\n').then((file) =>
      makeOwnTable(file, firstChoices(file, recognise), recognise),
    );
    expect(made.fields.map(({ name }) => name)).toEqual(['area_id', 'n', 'area_id_2']);
    expect(made.areaField).toBe('area_id_2');
  });

  it('may have columns and cells called like parts of every object', async () => {
    const odd = ['__proto__', 'constructor', 'toString', 'valueOf'];
    const file = await read(`${odd.join(',')},Өңір\n${odd.join(',')},Ақмола облысы\n`);
    const made = makeOwnTable(file, firstChoices(file, recognise), recognise);
    expect(made.fields.map(({ name }) => name)).toEqual([...odd, 'Өңір', 'area_id']);
    expect(firstRows(made.coded, 1)).toEqual([[...odd, 'Ақмола облысы', 'KZ-11']]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('loses no cell without counting it', async () => {
    const cell = fc.constantFrom('1', '1,5', 'x', '', '2024-01-01', 'иә', '007', '1,234', 'Абай');
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    const types = fc.tuple(fc.constantFrom(...OWN_TYPES), fc.constantFrom(...OWN_TYPES));
    await fc.assert(
      fc.asyncProperty(rows, types, async (cells, chosen) => {
        const file = await read(
          `a;b\n${cells.map((row) => row.map((one) => `"${one}"`).join(';')).join('\n')}`,
        );
        const made = makeOwnTable(file, { ...firstChoices(file, null), types: [...chosen] }, null);
        for (const [i, { empties, misfits }] of made.columns.entries()) {
          const nulls = firstRows(made.coded, file.rows).filter((row) => row[i] === null);
          expect(nulls.length).toBe(empties + misfits);
          expect(empties).toBe(cells.filter((row) => row[i] === '').length);
        }
      }),
    );
  });
});
