import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codedTable } from './arrow-coded.ts';
import type { ColumnEngine } from './engine.ts';
import { openNative } from './native.ts';
import { readCoded } from './read-coded.ts';

const FIELDS = [
  { name: 'id', type: 'string' },
  { name: 'n', type: 'integer' },
  { name: 'value', type: 'number' },
  { name: 'held', type: 'date' },
  { name: 'is', type: 'boolean' },
  { name: 'word', type: 'string' },
  { name: 'none', type: 'list' },
];

let engine: ColumnEngine;
beforeAll(async () => {
  engine = await openNative();
  await engine.run(`create table t as select 'r' || i as id, nullif(i, 1)::integer as n, i / 3 as value,
    date '2019-02-07' + i::integer as held, case when i % 3 > 0 then i % 2 = 0 end as is,
    case when i % 4 > 0 then 'сөз «' || i % 3 || '»' end as word, null::varchar as none
    from range(30000) r(i)`);
});
afterAll(() => engine.close());

it('a table is read by its columns as it is by its rows, texts that repeat and texts that do not', async () => {
  const table = tableFromIPC(codedTable(await readCoded(engine, 't', FIELDS)), { useDate: true });
  const read = table.toArray() as Record<string, unknown>[];
  const rows = await engine.run('select * from t');
  expect(read).toHaveLength(rows.length);
  const plain = read.map((row) => ({ ...row, held: (row['held'] as Date).toISOString().slice(0, 10) }));
  expect(plain).toEqual(rows);
});

it('a table without rows has its columns', async () => {
  await engine.run('create table empty as from t limit 0');
  const columns = await readCoded(engine, 'empty', FIELDS);
  expect(columns.map(({ name, codes }) => [name, codes.length])).toEqual(FIELDS.map(({ name }) => [name, 0]));
});
