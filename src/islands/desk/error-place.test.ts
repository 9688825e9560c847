import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database } from '../../loaders/database.ts';
import { messageOf, placeAt, placeOf } from './error-place.ts';

const refusal = async (sql: string): Promise<string> =>
  (await database()).run(sql).then(
    () => '',
    (error: Error) => error.message,
  );

describe('the place of an error', () => {
  it.each([
    ['select nothing\nfrom areas', 'nothing', 1, 8],
    ['select 1\nfrom nowhere', 'nowhere', 2, 6],
    ['select id\nfrom areas\nwhere id = = 1', '=', 3, 12],
    ["select 'Қызылорда' as өңір, қате\nfrom areas", 'қате', 1, 29],
    ['select\n\n\n  frobnicate(id) from areas', 'frobnicate', 4, 3],
    [`select id, ${'name_kk, '.repeat(30)}wrong from areas`, 'wrong', 1, 282],
  ])('of %.50j is at %j', async (sql, word, line, column) => {
    const place = placeOf(sql, await refusal(sql));
    expect(place).toMatchObject({ line, column });
    expect(sql.slice(place?.from, place?.to)).toBe(word);
  });

  it('is told in bytes by the parser in the browser', () => {
    const sql = "select 'ә' as x\nform areas";
    const at = new TextEncoder().encode("select 'ә' as x\n").length;
    const place = placeOf(sql, `{"exception_type":"Parser","exception_message":"m","position":"${at}"}`);
    expect(place).toMatchObject({ line: 2, column: 1 });
    expect(sql.slice(place?.from, place?.to)).toBe('form');
  });

  it('is none where DuckDB points at none', () => {
    expect(placeOf('select 1', 'Out of Memory Error: failed')).toBeNull();
    expect(placeOf('select 1', 'LINE 7: select\n        ^')).toBeNull();
  });

  it('is inside the question whatever is pointed at', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(200), fc.string(), (sql, at, message) => {
        const { from, to, line, column } = placeAt(sql, at);
        expect(from <= to && to <= sql.length && line >= 1 && column >= 1).toBe(true);
        placeOf(sql, `LINE 1: ${message}\n          ^`);
      }),
    );
  });
});

it('words of DuckDB are told without the pointer', async () => {
  expect(messageOf(await refusal('select 1\nfrom nowhere'))).toMatch(/^Catalog Error: [^\n]*nowhere/);
  expect(messageOf(await refusal('select 1\nfrom nowhere'))).not.toMatch(/LINE|\^/);
});
