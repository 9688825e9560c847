import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from '../parse-csv.ts';
import { makeProblems } from '../problems.ts';
import { countLines, measureFile } from './measure-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parsed = (text: string) => parseCsv(text, 'a.csv', makeProblems(0)).rows.length;

it.each([
  ['', 0],
  ['id\n', 1],
  ['id\n1', 2],
  ['id,n\na,"1\n2"\nb,"say ""x"""\n', 3],
  ['id\n\n1\n', null],
  ['id\r\n1\r\n', null],
  ['id\na"b\nc"d\n', null],
  ['id\n"a"b\n', null],
  ['id\n"a\n', null],
])('%j has rows: %j', (text, rows) => expect(countLines(bytes(text))).toBe(rows));

it('what is counted without a parser is what a parser counts', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ',', '\n', '"', 'ә', ' ') }),
    fc
      .array(
        fc.array(fc.string({ unit: fc.constantFrom('a', ',', '\n', '"') }), { minLength: 2, maxLength: 3 }),
      )
      .map((rows) =>
        rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n'),
      ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const counted = countLines(bytes(text));
      if (counted !== null) expect(counted).toBe(parsed(text));
    }),
    { numRuns: 2000 },
  );
});

it('a header is no row, and only CSV files have rows', async () => {
  expect(await measureFile('a.csv', 'id\n1\n2\n')).toMatchObject({ bytes: 7, rows: 2 });
  expect(await measureFile('a.json', '{}\n')).toMatchObject({ bytes: 3, rows: null });
});
