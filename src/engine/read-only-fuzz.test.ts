import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { anySql, SECRET, SENTINEL } from '../testing/make-sql.ts';
import { refusalOf } from './read-only.ts';
import { withPlainSpaces } from './sql-tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'otbasy-atlas-'));
writeFileSync(join(folder, SENTINEL), `word\n${SECRET}\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What the desk has beside the guard is left out here: no transaction that only reads, a disk that can be read.
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const sql of [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  `set file_search_path = '${folder}'`,
  `set variable f = '${SENTINEL}'`,
  "create table areas as select * from (values ('KZ', 1), ('KZ-10', 2)) t(id, n)",
  'create table units as select 1 as id',
  'create sequence s',
])
  await connection.run(sql);

const rows = async (sql: string) => JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson());
const state = async () =>
  Promise.all([
    rows('select * from areas order by all'),
    rows('select * from units'),
    rows('select table_name, sql from duckdb_tables() order by all'),
    rows('select sequence_name, last_value from duckdb_sequences()'),
    rows("select name, value from duckdb_settings() where name <> 'profiling_mode' order by all"),
  ]);
const TOO_LONG = 1000;

it('whatever the guard lets pass changes nothing and reads no file', { timeout: 60_000 }, async () => {
  const before = await state();
  let passed = 0;
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(anySql, async (sql) => {
      if (refusalOf(sql)) return;
      passed += 1;
      const clock = setTimeout(() => connection.interrupt(), TOO_LONG);
      const told = await rows(withPlainSpaces(sql)).then(
        (text) => {
          answered += 1;
          return text;
        },
        (error: unknown) => String(error),
      );
      clearTimeout(clock);
      expect(told).not.toContain(SECRET);
      // DuckDB looked for a file where the guard saw none.
      expect(told).not.toMatch(/IO Error|No files found|HTTP/);
    }),
    { numRuns: 20_000 },
  );
  expect(await state()).toEqual(before);
  expect(readdirSync(folder)).toEqual([SENTINEL]);
  expect(passed).toBeGreaterThan(1000);
  expect(answered).toBeGreaterThan(150);
});

it('the sentinel is found by SQL that is not guarded', async () => {
  expect(await rows(`from '${SENTINEL}'`)).toContain(SECRET);
});
