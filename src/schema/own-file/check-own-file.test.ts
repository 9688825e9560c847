import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GOOD_TABLES,
  makeCsv,
  makeObservationCells,
  makePackage,
  type RowCells,
} from '../../testing/make-package.ts';
import { windows1251, workbook } from '../../testing/check-files.ts';
import { checkTables } from '../check-tables.ts';
import { RefusedFile } from '../own-csv/refusal.ts';
import { OWN_FILE } from '../table.ts';
import { checkOwnFile, PROBLEMS_OF_KIND } from './check-own-file.ts';
import { readPublished } from './published.ts';
import type { OwnFile } from './read-own-table.ts';
import { writeOwnTables } from './write-own-tables.ts';

const files = makePackage();
const published = readPublished(files);
const fields = String(files.get('families.csv')).split('\n')[0]?.split(',') ?? [];
const short = Object.keys(makeObservationCells('x'));
const given = (content: BlobPart, table = 'families', name = 'a.csv'): OwnFile => ({
  table,
  file: new Blob([content]),
  name,
});
const check = (content: BlobPart, table?: string, beside: OwnFile[] = [], name?: string) =>
  checkOwnFile(published, [...beside, given(content, table, name)], beside.length);
const csv = (...rows: RowCells[]) => makeCsv(short, rows);
const places = async (content: BlobPart, table?: string) =>
  (await check(content, table)).problems.map(
    ({ file, line, field, code }) => `${file}:${line}:${field}:${code}`,
  );
const first = makeObservationCells('s-1-01');

describe('a file of the reader’s', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '=', 'a', 'ж', '1', '-', '\u202e', ' ', '\t') }),
    fc.constantFrom(
      '__proto__',
      '<script>',
      'NaN',
      '1e999',
      '-0',
      '850101300124',
      's-1-01',
      'KZ-19',
      '2021-12',
      '',
    ),
  );
  const rows = fc.array(fc.dictionary(fc.constantFrom(...fields), hostile, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 4,
  });

  it('gets the verdict of the package that holds its rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (changes) => {
        const made = [first, ...changes.map((change, i) => makeObservationCells(`s-1-1${i}`, change))];
        // A row without an id is given one here; a package has to have it.
        fc.pre(made.every(({ id }) => id !== ''));
        const text = makeCsv(fields, made).replace(/[\r\0]/g, '');
        fc.pre(text.split('\n').length === made.length + 2);
        const bytes = new TextEncoder().encode(text);
        const whole = checkTables(makePackage(GOOD_TABLES, { 'families.csv': bytes })).problems;
        const own = await check(bytes);
        const of = (list: typeof whole) =>
          list.map(({ file, line, field, code }) => [
            file.replace(OWN_FILE, 'families.csv'),
            line,
            field,
            code,
          ]);
        expect(of(own.problems)).toEqual(of(whole));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['semicolons', (text: string) => new TextEncoder().encode(text.replaceAll(',', ';'))],
    [
      'tabs and line ends of Windows',
      (text: string) => new TextEncoder().encode(text.replaceAll(',', '\t').replaceAll('\n', '\r\n')),
    ],
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['windows-1251', windows1251],
    [
      'blank rows and columns of a spreadsheet',
      (text: string) => new TextEncoder().encode(`${text.replaceAll('\n', ',,\n')},,,,\n`),
    ],
  ])('is judged the same in %s', async (_, encode) => {
    const text = csv({ ...first, area: 'Абай' }, makeObservationCells('s-1-02', { value: 'көп' }));
    const plain = text.replace('көп', 'много');
    expect(await places(encode(plain))).toEqual(await places(plain));
    expect(await places(plain)).toEqual(['*:2:area:reference-missing', '*:3:value:cell-not-number']);
  });

  it('may be a workbook, whose formulas and errors are told of', async () => {
    const content = await workbook([short, short.map((field) => first[field] ?? null), ['s-1-02', '=1+1']]);
    const { problems, format } = await check(content, 'families', [], 'a.xlsx');
    expect(format).toEqual({ kind: 'xlsx', sheet: 'Парақ' });
    expect(problems.map(({ line, field, code }) => `${line}:${field}:${code}`)).toContain(
      '3:indicator:sheet-formula',
    );
    expect(problems.filter(({ line }) => line === 2)).toEqual([]);
  });

  it('may name its columns by their titles, in any order, and leave some out', async () => {
    const text = 'Показатель;Номер; ЖАЗБА коды \nfamilies-listed;1;s-1-01\n';
    const { fields: found, problems } = await check(text);
    expect(found).toEqual(['indicator', null, 'id']);
    expect(problems.filter(({ code }) => code === 'header-unknown').map(({ params }) => params)).toEqual([
      { found: 'Номер' },
    ]);
  });

  it('may not use an id of another table, and is told of itself', async () => {
    const row = makeObservationCells('s-1-01', {
      indicator: 'funds-given',
      unit: 'kzt',
      purpose: 'family-help',
      payer: 'state',
    });
    const { problems } = await check(makeCsv(fields, [row]), 'funds');
    expect(problems.slice(0, 1)).toMatchObject([
      {
        file: OWN_FILE,
        line: 2,
        field: 'id',
        code: 'key-repeated',
        params: { file: 'families.csv', line: 2 },
      },
    ]);
  });

  it('is told what it breaks in published rows', async () => {
    expect(await places(csv({ ...first, read: 'once' }))).toEqual([
      'headlines.csv:2:observation:headline-field',
    ]);
  });

  it('that is clean says what it would change', async () => {
    const { changes } = await check(csv({ ...first, value: '1300' }, makeObservationCells('s-1-02')));
    expect(changes).toEqual({
      added: 1,
      changed: 1,
      unchanged: 0,
      kept: 0,
      list: [
        { kind: 'changed', key: 's-1-01', line: 2, values: [{ field: 'value', was: '1200', now: '1300' }] },
        { kind: 'added', key: 's-1-02', line: 3, values: [] },
      ],
    });
    expect((await check(csv(first))).changes).toMatchObject({ unchanged: 1, list: [] });
    expect((await check(csv(makeObservationCells('s-1-02')))).changes).toMatchObject({ added: 1, kept: 1 });
  });

  it('may rest on another that is checked beside it', async () => {
    const source = { ...GOOD_TABLES['sources']?.[0], id: 's-9' };
    const sources = given(makeCsv(Object.keys(source), [source]), 'sources');
    const text = csv(makeObservationCells('s-9-01', { source: 's-9' }));
    expect(await places(text)).toEqual(['*:2:source:reference-missing']);
    expect((await check(text, 'families', [sources])).changes).toMatchObject({ added: 1 });
  });

  it('gets ids for new rows without one, after those that are there, the same in each check', async () => {
    const row = { ...makeObservationCells(''), value: '7' };
    const one = given(csv(row, makeObservationCells('s-1-02'), row), 'families', 'families.csv');
    const two = given(csv(row), 'families', 'families-2.csv');
    const keys = async (at: number) => {
      const { changes, problems } = await checkOwnFile(published, [one, two], at);
      expect(problems).toEqual([]);
      return changes?.list.map(({ key, line }) => `${key}:${line}`);
    };
    expect(await keys(0)).toEqual(['s-1-02:3', 's-1-03:2', 's-1-04:4']);
    expect(await keys(1)).toEqual(['s-1-05:2']);
    const texts = await writeOwnTables(published, (path) => String(files.get(path)), [one, two]);
    const written = String(texts.get('families.csv')).split('\n');
    expect(written.slice(0, 2)).toEqual(String(files.get('families.csv')).split('\n').slice(0, 2));
    expect(written.slice(2, -1).map((line) => line.split(',')[0])).toEqual([
      's-1-02',
      's-1-03',
      's-1-04',
      's-1-05',
    ]);
  });

  it('must name a document before its rows get ids', async () => {
    expect(await places(csv({ ...makeObservationCells(''), source: '' }))).toEqual([
      '*:2:id:cell-required',
      '*:2:source:cell-required',
    ]);
  });

  it('is not told of what is wrong in another, only of rows that both have', async () => {
    const other = given(csv({ ...first, value: 'x' }), 'families', 'b.csv');
    expect((await check(csv(makeObservationCells('s-1-02')), 'families', [other])).problems).toEqual([]);
    expect((await check(csv(first), 'families', [other])).problems).toMatchObject([
      { line: 2, field: 'id', code: 'key-repeated', params: { found: 's-1-01', file: '*/b.csv', line: 2 } },
    ]);
    const broken = given('', 'families', 'c.csv');
    expect((await check(csv(first), 'families', [broken])).problems).toEqual([]);
  });

  it('with a mistake in every row keeps the first of a kind, counts all, and shows the rows as they stand', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      makeObservationCells(`s-1-${i}`, { value: '1 350', area: i === 2999 ? 'X' : 'KZ' }),
    );
    const { problems, problemCount, counts, raws } = await check(csv(...many));
    expect(counts).toEqual([
      ['cell-not-number', 3000],
      ['reference-missing', 1],
    ]);
    expect(problemCount).toBe(3001);
    expect(problems).toHaveLength(PROBLEMS_OF_KIND + 1);
    expect(raws[0]?.[1]).toEqual(short.map((field) => many[0]?.[field]));
  });

  it.each([
    ['empty', '', { kind: 'empty' }],
    ['of a header alone', 'id,value\n', { kind: 'header-only' }],
    ['without a column of the table', 'a,b\n1,2\n', { kind: 'columns-unknown', found: 'a, b', seems: null }],
    [
      'for another table',
      'publisher,language,extent\nx,kk,whole\n',
      { kind: 'columns-unknown', found: 'publisher, language, extent', seems: 'sources' },
    ],
    ['with a broken quote', 'id,value\n"x"y,1\n"z",2\n', { kind: 'quotes', rows: [2], count: 1 }],
  ])('%s is refused with a reason', async (_, content, reason) => {
    const error = await check(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedFile);
    expect((error as RefusedFile).reason).toEqual(reason);
  });
});
