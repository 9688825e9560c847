import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makePackage } from '../testing/make-package.ts';
import type { Cells } from './cells.ts';
import { decodeFile } from './decode-file.ts';
import type { TableResource } from './descriptor.ts';
import { parseCsv } from './parse-csv.ts';
import { parseDescriptor } from './parse-descriptor.ts';
import { makeProblems } from './problems.ts';
import { readPlainRows } from './read-plain-rows.ts';
import { readRows } from './read-rows.ts';

const FIELDS = [
  { name: 'id', type: 'string', constraints: { required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
  { name: 'value', type: 'number', constraints: { minimum: 0 } },
  { name: 'unit', type: 'string', constraints: { enum: ['kzt', 'persons'] } },
  { name: 'also', type: 'list', delimiter: ';' },
  { name: 'day', type: 'date' },
  { name: 'note', type: 'string' },
];
const NAMES = FIELDS.map(({ name }) => name);
const HEADER = `${NAMES.join(',')}\n`;

function makeResource(): TableResource {
  const descriptor = {
    name: 'a',
    version: '2026.11.0',
    resources: [{ name: 'a', path: 'a.csv', format: 'csv', schema: 'schemas/a.json' }],
  };
  const files = makePackage(undefined, {
    'datapackage.json': JSON.stringify(descriptor),
    'schemas/a.json': JSON.stringify({ fields: FIELDS, primaryKey: ['id'] }),
  });
  const resource = parseDescriptor(files, makeProblems())?.tables[0];
  if (!resource) throw new Error('no resource');
  return resource;
}

const resource = makeResource();
const rowsOf = (cells: Cells) => Array.from({ length: cells.size }, (_, row) => cells.row(row));

function readPlain(content: string | Uint8Array) {
  const problems = makeProblems();
  const read = readPlainRows(content, resource, problems);
  return read && { rows: rowsOf(read.cells), lines: read.lines, problems: problems.list };
}

function readParsed(content: string | Uint8Array) {
  const problems = makeProblems();
  const text = decodeFile(new Map([['a.csv', content]]), 'a.csv', problems);
  const read = text === null ? null : readRows(parseCsv(text, 'a.csv', problems), resource, false, problems);
  return { rows: read && rowsOf(read.cells), lines: read?.lines, problems: problems.list };
}

const word = fc.constantFrom(
  ...['', '', 'a', 'a-1', 'b', '1', '0.5', '-2', '940101300128', '123456789012', 'kzt', 'persons'],
  ...[
    'a;b',
    'a;;a',
    '2020-01-31',
    '2020-02-31',
    'Ойдан',
    'Ойдан, «тек»',
    'two\nlines',
    'say "so"',
    ' x',
    '=1',
  ],
  ...['\u202e', 'e\u0301', '\ufeff', 'x'.repeat(300)],
);
const wholeRow = fc.array(word, { minLength: FIELDS.length, maxLength: FIELDS.length });
const anyRow = fc.array(word, { minLength: 1, maxLength: FIELDS.length + 2 });
const repeated = fc
  .array(fc.tuple(fc.oneof({ arbitrary: wholeRow, weight: 5 }, anyRow), fc.integer({ min: 1, max: 3 })))
  .map((rows) => rows.flatMap(([row, times]) => Array<string[]>(times).fill(row)));
const written = fc
  .tuple(repeated, fc.boolean(), fc.constantFrom('', '\n', '\n\n'))
  .map(([rows, quotes, end]) => HEADER + Papa.unparse(rows, { newline: '\n', quotes }) + end);

describe('a plain file', () => {
  it('is read as by the parser: rows, lines and problems', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(readPlain(text)).toEqual(readParsed(text));
        expect(readPlain(new TextEncoder().encode(text))).toEqual(readParsed(text));
      }),
      { numRuns: 500 },
    );
  });

  it('that some other program wrote is read as by the parser, or left to it', () => {
    const unit = fc.constantFrom(
      'a',
      '1',
      '"',
      '"',
      ',',
      ',',
      '\n',
      '\n',
      ' ',
      'ә',
      '\r',
      '\0',
      '\ud800',
      '\ufeff',
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const read = readPlain(HEADER + text);
        if (!read) return;
        plain += 1;
        expect(read).toEqual(readParsed(HEADER + text));
      }),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('of any bytes is read as by the parser, or left to it', () => {
    const header = new TextEncoder().encode(HEADER);
    const byte = fc.constantFrom(0x0a, 0x2c, 0x22, 0x61, 0xd3, 0x99, 0xf0, 0xff, 0x80);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
        const content = Uint8Array.from([...header, ...bytes]);
        const read = readPlain(content);
        if (read) expect(read).toEqual(readParsed(content));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['has a byte order mark', `\ufeff${HEADER}`],
    ['has carriage returns', HEADER.replace('\n', '\r\n')],
    ['has a carriage return in a cell', `${HEADER}a,,,,,"b\rc"\n`],
    ['holds a zero', `${HEADER}a,,,,,\0\n`],
    ['has broken quotes', `${HEADER}a,,,,,b"c\n`],
    ['is not closed', `${HEADER}a,,,,,"b\n`],
    ['has other columns', 'id,value\na,1\n'],
    ['is empty', ''],
    ['has mostly rows with problems', `${HEADER}${'a,x,,,,\n'.repeat(1500)}`],
    ['has a lone surrogate', `${HEADER}a,,,,,\ud800\n`],
  ])('that %s is left to the parser', (_, text) => {
    expect(readPlain(text)).toBeNull();
  });

  it('that has a thousand rows with problems among others is read as by the parser', () => {
    const text = `${HEADER}${'a,x,,,,\nb,1,,,,\n\n"c",1,,,,"two\nlines"\nd,2,,,,\nd,2,,,,\ne,2,,,,\nf,2,,,,\ng,2,,,,\n'.repeat(500)}`;
    expect(readPlain(text)).toEqual(readParsed(text));
  });

  it('keeps a cell that many rows share once', () => {
    const read = readPlainRows(`${HEADER}${'a,1,kzt,,,note\n'.repeat(1000)}`, resource, makeProblems());
    expect(read?.cells.values.map((values) => values.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('finds its cells again among thousands of others', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `id-${index},${index % 3000},,,,n ${index % 900}`,
    );
    const text = `${HEADER}${rows.join('\n')}\n`;
    const read = readPlainRows(text, resource, makeProblems());
    const kept = read?.cells.values.map((values) => values.length);
    expect([kept?.at(0), kept?.at(-1)]).toEqual([20_000, 900]);
    expect(readPlain(text)).toEqual(readParsed(text));
  });
});
