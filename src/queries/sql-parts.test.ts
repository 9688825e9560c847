import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sqlParts } from './sql-parts.ts';

const told = (sql: string) =>
  sqlParts(sql).flatMap(({ kind, text }) => (kind === 'other' ? [] : [`${kind} ${text}`]));

it.each([
  ["select 'it''s' from t", ['keyword select', "text 'it''s'", 'keyword from']],
  ['-- select\nselect 1.5', ['comment -- select', 'keyword select', 'number 1.5']],
  ['select "from" as from_, t2', ['keyword select', 'keyword as']],
  ['select /* a\nb */ өңір', ['keyword select', 'comment /* a\nb */']],
  [
    'select left(a, 1) from b left join c',
    ['keyword select', 'number 1', 'keyword from', 'keyword left', 'keyword join'],
  ],
  ["'open", []],
])('%j has the parts %j', (sql, parts) => expect(told(sql)).toEqual(parts));

it('parts of any text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (sql) => {
      expect(
        sqlParts(sql)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sql);
    }),
  );
});
