import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';
import { makeProblems } from './problems.ts';

function parse(text: string) {
  const problems = makeProblems();
  const { rows, lines } = parseCsv(text, 'a.csv', problems);
  return { rows, lines: [...lines], problems: problems.list };
}

const cell = fc.string({ unit: fc.constantFrom('a', 'ә', '"', ',', '\n', ' ', '\r', "'", '\t', '😀') });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

describe('CSV text', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'a,b\n"c","d"\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'a,b\n"c ""d""","e, f"\n',
      [
        ['a', 'b'],
        ['c "d"', 'e, f'],
      ],
      [1, 2],
    ],
    [
      'a,b\n"c\n\nd",e\nf,g\n',
      [
        ['a', 'b'],
        ['c\n\nd', 'e'],
        ['f', 'g'],
      ],
      [1, 2, 5],
    ],
    [
      'a,b\n,\n"",""\n',
      [
        ['a', 'b'],
        ['', ''],
        ['', ''],
      ],
      [1, 2, 3],
    ],
    ['a,b\n\nc,d\n\n', [['a', 'b'], [''], ['c', 'd'], ['']], [1, 2, 3, 4]],
    [
      'ә,ұ\n1\u00a0350,😀\n',
      [
        ['ә', 'ұ'],
        ['1\u00a0350', '😀'],
      ],
      [1, 2],
    ],
    ['{"a": 1},b\n'.replace(/"/g, "'"), [["{'a': 1}", 'b']], [1]],
    ['', [], []],
    ['\n', [['']], [1]],
  ])('%j has its rows and the lines where they start', (text, rows, lines) => {
    expect(parse(text)).toEqual({ rows, lines, problems: [] });
  });

  it.each(['a,b"c\n', '"a"b,c\n', '"a" ,b\n', ' "a",b\n', 'a,"b\nc,d\n', '"\n', 'a,""b\n', 'a,b"\n'])(
    '%j has broken quotes, which is said',
    (text) => {
      expect(parse(text).problems.map(({ code }) => code)).toContain('csv-quotes');
    },
  );

  it('names the line of a broken row after rows of several lines', () => {
    const { problems } = parse('a,b\n"c\nd",e\nf,g"h\ni,j\n');
    expect(problems).toMatchObject([{ code: 'csv-quotes', line: 4 }]);
  });

  it('comes back from any cells as they were, each row at its line', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = `${Papa.unparse(rows, { newline: '\n', quotes: true })}\n`;
        const parsed = parse(text);
        expect(parsed.rows).toEqual(rows);
        expect(parsed.problems).toEqual([]);
        const starts = rows.map(
          (_, index) => 1 + rows.slice(0, index).flat().join('').split('\n').length - 1 + index,
        );
        expect(parsed.lines).toEqual(starts);
      }),
    );
  });

  it('never loses a character in silence: what has no problem is written back to the same text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') });
    fc.assert(
      fc.property(text, (csv) => {
        const { rows, problems } = parse(csv);
        if (problems.length > 0) return;
        const plain = (value: string) => value.replaceAll('"', '');
        const written = rows.map((row) => row.join(',')).join('\n');
        expect(plain(written)).toBe(plain(csv.endsWith('\n') ? csv.slice(0, -1) : csv));
      }),
      { numRuns: 2000 },
    );
  });
});
