import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READS, REFUSED } from '../testing/sql-cases.ts';
import { refusalOf } from './read-only.ts';
import { sqlTokens, withPlainSpaces } from './sql-tokens.ts';
import { refusedFunction, refusedOpening, READING } from './sql-words.ts';

/** What DuckDB tells of itself. */
const ABOUT_ITSELF = /^(?:duckdb|pragma)_|^(?:check_peg_parser|sql_auto_complete|which_secret)$/;
/** Functions of tables that make rows from their arguments; `query` and `query_table` are looked into. */
const HARMLESS = new Set(
  `generate_series histogram histogram_values icu_calendar_names json_each json_tree pg_timezone_names query
   query_table range repeat repeat_row summary test_all_types test_vector_types unnest`.split(/\s+/),
);

describe('a statement that only reads', () => {
  it.each(READS)('%s is run', (sql) => expect(refusalOf(sql)).toBeNull());
});

describe('a text that does not only read', () => {
  it.each(REFUSED)('%s is refused: %s by %s', (sql, kind, word) => {
    const refusal = refusalOf(sql);
    expect(refusal).toMatchObject({ kind, word });
    expect(sql.slice(refusal?.at, (refusal?.at ?? 0) + word.length)).toBe(word);
  });

  it('names the place in UTF-16 units', () => {
    expect(refusalOf("select '😀Ұлытау' from 'x.csv'")).toEqual({
      kind: 'reaches-out',
      word: "'x.csv'",
      at: 23,
    });
  });
});

describe('whatever the text is,', () => {
  const pieces = fc.constantFrom(
    ...`select from with as ( ) , ; ' " $$ /* */ -- \n copy insert areas 'x.csv' "y" read_csv e' [ ] : . join explain`
      .split(' ')
      .concat([' ']),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  );

  it('a refusal names a piece of it', () => {
    fc.assert(
      fc.property(texts, (sql) => {
        const refusal = refusalOf(sql);
        if (refusal) expect(sql.slice(refusal.at, refusal.at + refusal.word.length)).toBe(refusal.word);
      }),
      { numRuns: 2000 },
    );
  });

  it('plain spaces leave its pieces as they are, where they are', () => {
    const spaced = fc.array(fc.constantFrom('\u3000', '\v', '\u2060', "'", 'a', '/*', '--'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          spaced.map((list) => list.join('')),
        ),
        (sql) => {
          const plain = withPlainSpaces(sql);
          expect(plain).toHaveLength(sql.length);
          expect(sqlTokens(plain)).toEqual(sqlTokens(sql));
          expect(withPlainSpaces(plain)).toBe(plain);
        },
      ),
    );
  });

  it('it is read as it stands in a string, a quoted name or a comment', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(refusalOf(`select '${text.replaceAll("'", "''")}' as x from areas`)).toBeNull();
        expect(refusalOf(`select 1 as "${text.replaceAll('"', '""')}" from areas`)).toBeNull();
        expect(refusalOf(`select 1 -- ${text.replaceAll(/[\n\r]/g, ' ')}\n from areas`)).toBeNull();
        expect(refusalOf(`select /* ${text.replaceAll(/[*/]/g, ' ')} */ 1 from areas`)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['('.repeat(100_000)],
    [`${'with a as ('.repeat(20_000)}select 1`],
    ['/*'.repeat(100_000)],
    ["'".repeat(99_999)],
    [`select ${'a.'.repeat(50_000)}b from ${'a.'.repeat(50_000)}b`],
    [`from ${'a:'.repeat(20_000)}'x'`],
    ['explain '.repeat(20_000)],
    ['$'.repeat(100_000)],
    [`${' \n--'.repeat(500_000)}\nselect 1`],
    [`select '${"x''".repeat(5_000_000)}', e'${'\\\\'.repeat(1_000_000)}'`],
  ])('it is read in no time: %.20s…', (sql) => {
    const start = performance.now();
    refusalOf(sql);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the words', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const column = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowsJS().map(([cell]) => String(cell));

  it('know every word that a statement of DuckDB begins with', async () => {
    for (const word of await column('select keyword_name from duckdb_keywords()')) {
      const told = await connection.extractStatements(word).then(() => '', String);
      const isOpening = !told.includes(`at or near "${word}"`);
      if (isOpening) expect([word, READING.has(word) || refusedOpening(word) !== null]).toEqual([word, true]);
    }
  });

  it('leave no function of tables unjudged', async () => {
    const names = await column(
      "select distinct function_name from duckdb_functions() where function_type like 'table%' order by 1",
    );
    const passed = names.filter((name) => refusedFunction(name) === null && !ABOUT_ITSELF.test(name));
    expect(passed.filter((name) => !HARMLESS.has(name))).toEqual([]);
  });

  it('count statements as DuckDB does', async () => {
    for (const sql of READS) {
      // A pivot is two inside: one to find its columns.
      if (sql.startsWith('pivot')) continue;
      const count = await connection.extractStatements(sql).then(
        (statements) => statements.count,
        () => 1,
      );
      expect([sql, count]).toEqual([sql, 1]);
    }
  });
});
