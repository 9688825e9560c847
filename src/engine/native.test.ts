import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, QueryError } from './engine.ts';
import { openNative } from './native.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

const cell = async (sql: string) => (await engine.run(`select (${sql}) as x`))[0]?.['x'];

describe('a cell of native DuckDB', () => {
  it.each([
    ['null', null],
    ["''", ''],
    ["'Қарағанды ‘облысы’'", 'Қарағанды ‘облысы’'],
    ['true', true],
    ['7', 7],
    ['1.5::double', 1.5],
    ['3000000000::bigint', 3_000_000_000],
    ['select sum(n) from (values (1), (2)) t(n)', 3],
    ['select count(*) from (values (1), (2)) t(n)', 2],
    ['-9007199254740991::bigint', Number.MIN_SAFE_INTEGER],
    ["date '2019-02-07'", '2019-02-07'],
    ["date '0900-01-02'", '0900-01-02'],
  ])('%s is %j', async (sql, value) => {
    expect(await cell(sql)).toBe(value);
  });

  it('that a number can’t hold exactly is refused by the name of its column', async () => {
    await expect(cell('9007199254740993::bigint')).rejects.toThrow(
      'column x has a value that no page can show: 9007199254740993',
    );
  });

  it('that is no plain value is refused', async () => {
    await expect(cell('[1, 2]')).rejects.toThrow('column x has a value that no page can show');
  });
});

describe('a query of native DuckDB', () => {
  it('takes named parameters, which are values and never SQL', async () => {
    const hostile = "x'; drop table t; --";
    expect(await engine.run('select $a as a, $b as b', { a: hostile, b: null })).toEqual([
      { a: hostile, b: null },
    ]);
  });

  it('answers with its columns in the order of the query', async () => {
    const [row] = await engine.run('select 1 as z, 2 as a');
    expect(Object.keys(row ?? {})).toEqual(['z', 'a']);
  });

  it('that is refused keeps its SQL and the words of DuckDB', async () => {
    const sql = 'select nothing from nowhere';
    const error = await engine.run(sql).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ name: 'QueryError', sql });
    expect((error as QueryError).message).toMatch(/nowhere does not exist/);
    expect((error as QueryError).cause).toBeInstanceOf(Error);
  });

  it('fails when a parameter is missing', async () => {
    await expect(engine.run('select $a as a', {})).rejects.toThrow(QueryError);
  });

  it('neither loads nor fetches an extension', async () => {
    const settings = await engine.run(
      "select name, value from duckdb_settings() where name like 'auto%known_extensions' order by name",
    );
    expect(settings).toEqual([
      { name: 'autoinstall_known_extensions', value: 'false' },
      { name: 'autoload_known_extensions', value: 'false' },
    ]);
  });
});

it('two engines share nothing', async () => {
  const other = await openNative();
  await other.run('create table mine (x integer)');
  await expect(engine.run('select * from mine')).rejects.toThrow('mine does not exist');
  other.close();
});
