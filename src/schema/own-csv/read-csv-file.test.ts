import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsvFile } from './read-csv-file.ts';
import { LARGEST_FILE, MOST_COLUMNS, RefusedFile } from './refusal.ts';

const read = (content: BlobPart, name = 'a.csv') => readCsvFile(new Blob([content]), name);
const cellsOf = ({ columns, rows }: Awaited<ReturnType<typeof read>>) =>
  Array.from({ length: rows }, (_, row) =>
    columns.map(({ texts, codes }) => texts[(codes[row] ?? 0) - 1] ?? null),
  );
const refusal = async (content: BlobPart, name?: string) => {
  const error = await read(content, name).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof RefusedFile ? error.reason : error;
};

/** A text in windows-1251, as far as А–я, ё and № go. */
const windows1251 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (sign === 'ё') return 0xb8;
    if (sign === '№') return 0xb9;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
const utf16 = (text: string, isBig: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(isBig ? bytes.swap16() : bytes);
};
const bytes = (...parts: (string | number)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])));

describe('a file is read', () => {
  it.each([
    ['with commas', 'a,b\n1,2\n', ','],
    ['with semicolons and decimal commas', 'a;b\n1,5;2,5\n3,5;7\n', ';'],
    ['with tabs and ends of Windows', 'a\tb\r\n1\t2\r\n', '\t'],
    ['with bars and ends of an old Mac', 'a|b\r1|2\r', '|'],
    ['that names its sign', 'sep=;\na;b\n1;2', ';'],
    ['without a last end of line', 'a,b\n1,2', ','],
    ['with blank lines', '\na,b\n\n1,2\n\n\n', ','],
  ])('%s', async (_, text, delimiter) => {
    const file = await read(text);
    expect(file.delimiter).toBe(delimiter);
    expect(file.names.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(file.short.count + file.long.count).toBe(0);
    expect(cellsOf(file)[0]).toHaveLength(2);
  });

  const text = 'Регион,n\nАбай,2\n';
  it.each([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, text), 'utf-8'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, ...utf16(text, false)), 'utf-16le'],
    ['UTF-16 LE', utf16(text, false), 'utf-16le'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, ...utf16(text, true)), 'utf-16be'],
    ['UTF-16 BE', utf16(text, true), 'utf-16be'],
    ['windows-1251', windows1251(text), 'windows-1251'],
  ])('in %s', async (_, content, encoding) => {
    const file = await read(content);
    expect(file.encoding).toBe(encoding);
    expect(file.names.map(({ name }) => name)).toEqual(['Регион', 'n']);
    expect(cellsOf(file)).toEqual([['Абай', '2']]);
  });

  it('with its uneven rows named, header = 1, blank lines counted', async () => {
    const file = await read('a,b\n1\n1,2,3\n\n4,5\n6\n');
    expect(file.short).toEqual({ rows: [2, 6], count: 2 });
    expect(file.long).toEqual({ rows: [3], count: 1 });
    expect([...file.lines]).toEqual([2, 3, 5, 6]);
    expect(cellsOf(file)).toEqual([
      ['1', null],
      ['1', '2'],
      ['4', '5'],
      ['6', null],
    ]);
  });

  it('with no more than 20 rows named', async () => {
    const file = await read(`a,b\n${'1\n'.repeat(50)}`);
    expect(file.short.rows).toHaveLength(20);
    expect(file.short.count).toBe(50);
  });

  it('cell by cell, whatever is in the cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Ә', '"', ',', ';', '\n', ' ', '<', '=', '\u202e', '😀'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 4 })
          .chain((n) =>
            fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 20 }),
          ),
        async (rows) => {
          const header = rows[0]?.map((_, i) => `column ${i}`) ?? [];
          const file = await read(Papa.unparse([header, ...rows], { newline: '\n', quotes: true }));
          expect(cellsOf(file)).toEqual(
            rows.map((row) => row.map((one) => (one.trim() === '' ? null : one))),
          );
        },
      ),
    );
  });

  it('across the ends of its parts', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},"Ақмола, ${i % 7}\r\nоблысы",әіңғүұқөһ`);
    const told: number[] = [];
    const blob = new Blob([`a,b,c\r\n${rows.join('\r\n')}`]);
    const file = await readCsvFile(blob, 'a.csv', (done) => told.push(done));
    expect(file.rows).toBe(200_000);
    expect(file.columns[1]?.texts).toEqual(Array.from({ length: 7 }, (_, i) => `Ақмола, ${i}\nоблысы`));
    expect(file.columns[2]?.texts).toEqual(['әіңғүұқөһ']);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(blob.size);
  });
});

describe('a file is refused', () => {
  it.each([
    ['empty', '', { kind: 'empty' }],
    ['of blank lines', '\n\n', { kind: 'empty' }],
    ['of a header', 'a,b\n', { kind: 'header-only' }],
    ['with a quote that is never closed', 'a,b\n1,2\n"x,2\n3,4\n', { kind: 'unclosed', row: 3 }],
    ['with broken quotes', 'a,b\n1,2\n"x"y",2\n"z",4\n', { kind: 'quotes', rows: [3], count: 1 }],
    [
      'that is a picture',
      bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0),
      { kind: 'binary', format: 'PNG', line: 1 },
    ],
    [
      'that was packed and is called CSV',
      bytes(0x1f, 0x8b, 8, 0, 'a,b'),
      { kind: 'binary', format: 'GZIP', line: 1 },
    ],
    ['that is a page', '\ufeff <!DOCTYPE html><table>', { kind: 'binary', format: 'HTML', line: 1 }],
    ['that is a table of a page', '<table border=1>\n<tr>', { kind: 'binary', format: 'HTML', line: 1 }],
    ['that is XML', '<?xml version="1.0"?>\n<Workbook>', { kind: 'binary', format: 'XML', line: 1 }],
    [
      'of one text without end',
      `a,b\n1,${'x'.repeat(2 ** 24)}`,
      { kind: 'text-long', row: 2, limit: 2 ** 24 },
    ],
    ['with a zero byte', 'a,b\n1,2\n3,\u00004\n', { kind: 'binary', format: null, line: 3 }],
    ['in no encoding', bytes('Абай,b\n1,2\nx', 0xff, 'y'), { kind: 'encoding', line: 3 }],
    ['in the west', bytes('a,b\ncaf', 0xe9, 0x81, 0x8d, 0x90, 0x9d), { kind: 'encoding', line: 2 }],
  ])('%s', async (_, content, reason) => expect(await refusal(content)).toEqual(reason));

  it.each([
    ['a.xlsx', bytes('PK', 3, 4, '............[Content_Types].xml'), 'XLSX'],
    ['a.csv', bytes('PK', 3, 4, '............xl/workbook.xml'), 'XLSX'],
    ['a.ods', bytes('PK', 3, 4, '............mimetype'), 'ODS'],
    ['a.xlsx', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'XLSX'],
    ['a.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'XLS'],
  ])('that is a workbook: %s', async (name, content, format) =>
    expect(await refusal(content, name)).toEqual({ kind: 'workbook', format }),
  );

  it('with more columns than can be shown', async () => {
    expect(await refusal(`${'a,'.repeat(1999)}a\n1`)).toEqual({
      kind: 'columns',
      count: 2000,
      limit: MOST_COLUMNS,
    });
  });

  it('that is too large, without reading it', async () => {
    const blob = { size: LARGEST_FILE + 1 } as Blob;
    await expect(readCsvFile(blob, 'a.csv')).rejects.toThrow('large');
  });

  it('that is not there any more', async () => {
    const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    await expect(readCsvFile(gone as unknown as Blob, 'a.csv')).rejects.toThrow('unreadable');
  });

  it('or read, whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (content) => {
        const reason = await refusal(Uint8Array.from(content));
        expect(reason === null || typeof (reason as { kind: string }).kind === 'string').toBe(true);
      }),
    );
  });
});
