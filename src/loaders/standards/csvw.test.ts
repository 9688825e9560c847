import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedRows } from '../../testing/published-rows.ts';
import { csvwGroup, csvwTables } from './csvw.ts';

type Column = {
  name: string;
  titles: string;
  datatype: { base: string; format?: string; minimum?: number; maximum?: number };
  required: boolean;
  separator?: string;
};
type Table = {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  };
};

const group = (await csvwGroup()) as { tables: Table[] };
const tables = group.tables.map((table) => [table.url.replace('.csv', ''), table] as const);
const single = await csvwTables();

/** True when a cell is of the column's type, as CSVW reads it. */
function fits({ datatype, separator }: Column, cell: string): boolean {
  const { base, format, minimum = -Infinity, maximum = Infinity } = datatype;
  return (separator ? cell.split(separator) : [cell]).every((item) => {
    if (base === 'decimal' || base === 'integer')
      return (
        (base === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(item) &&
        Number(item) >= minimum &&
        Number(item) <= maximum
      );
    if (base === 'boolean') return item === 'true' || item === 'false';
    if (base === 'date') return /^\d{4}-\d\d-\d\d$/.test(item);
    return format === undefined || new RegExp(format, 'u').test(item);
  });
}

describe.each(tables)('the metadata of %s', (name, { tableSchema, url }) => {
  const { columns, primaryKey, foreignKeys = [] } = tableSchema;
  const rows = publishedRows(name);

  it('has the columns of the file in their order', () => {
    const header = readFileSync(`data/${url}`, 'utf8').split('\n', 1)[0];
    expect(columns.map(({ titles }) => titles).join()).toBe(header);
  });

  it('has types and rules that every cell fulfils', () => {
    const wrong = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = row[column.name] ?? '';
        if (cell === '') return column.required ? [`${column.name} is empty`] : [];
        return fits(column, cell) ? [] : [`${column.name}: ${cell}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has a key that tells rows apart', () => {
    const keys = rows.map((row) => primaryKey.map((field) => row[field]).join('\n'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('points to rows that are there', () => {
    for (const { columnReference, reference } of foreignKeys) {
      const target = publishedRows(reference.resource.replace('.csv', ''));
      const known = new Set(target.map((row) => row[reference.columnReference[0] ?? '']));
      const cells = rows.map((row) => row[columnReference[0] ?? ''] ?? '').filter(Boolean);
      expect(cells.filter((cell) => !known.has(cell))).toEqual([]);
    }
  });

  it('says the same at the address of the table alone', () => {
    const { '@context': context, ...alone } = single.get(name) as unknown as Table & { '@context': unknown };
    expect(context).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'kk' }]);
    expect({ ...alone, tableSchema: { ...alone.tableSchema, foreignKeys } }).toMatchObject({
      url,
      tableSchema,
    });
  });
});

it('the tables of figures name rows of other tables by their keys', () => {
  const funds = group.tables.find(({ url }) => url === 'funds.csv');
  const named = funds?.tableSchema.foreignKeys?.map(({ reference }) => reference.resource) ?? [];
  expect(named).toEqual(expect.arrayContaining(['indicators.csv', 'areas.csv', 'units.csv', 'sources.csv']));
});
