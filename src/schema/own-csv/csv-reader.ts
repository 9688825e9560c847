import Papa from 'papaparse';
import { RefusedFile, ROWS_NAMED } from './refusal.ts';

/** Takes the cells of a row; `row` counts from 1 and counts blank lines too, as a spreadsheet does. */
export type TakeRow = (cells: string[], row: number) => void;

/** Reads a CSV text that comes in parts. */
export interface CsvReader {
  push(text: string): void;
  /** Ends the text. Throws `RefusedFile` when quotes were broken. */
  end(): void;
  /** The sign between cells, once a part has come. */
  readonly delimiter: string;
}

/** What Papa Parse tells of a part: rows, where the last unfinished one begins, what was wrong. */
type Parsed = { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } };

/** Signs that cells may be parted by. */
export const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE = 1 << 16;
/** No row is as long as this; a quote that is never closed makes one. */
const LONGEST_ROW = 1 << 24;
/** Spreadsheets write the sign between cells as a first line of its own. */
const DECLARED = /^sep=(.)\n/i;

/** The first line that is not blank. */
function firstLine(text: string): string {
  return /[^\n]+/.exec(text.slice(0, SAMPLE))?.[0] ?? '';
}

function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const whole =
    sample.length < text.length ? sample.slice(0, sample.lastIndexOf('\n') + 1) || sample : sample;
  // Blank lines would count as rows of one cell and turn the guess.
  const { meta } = Papa.parse(whole.replace(/\n+$/, ''), {
    preview: 1,
    newline: '\n',
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: true,
  });
  return meta.delimiter;
}

/**
 * Reads rows by Papa Parse, which guesses the sign between cells from the first part, and hands each to `take`;
 * blank lines are passed over. Papa's own ways to read a file are not used: they cut letters of two bytes at the
 * ends of parts, and their worker comes from an address that the site's policy refuses. `tellDelimiter` is asked
 * before Papa guesses; null leaves it to guess.
 */
export function makeCsvReader(
  take: TakeRow,
  tellDelimiter: (firstLine: string) => string | null = () => null,
): CsvReader {
  let parser: Papa.Parser | undefined;
  let delimiter = ',';
  let rest = '';
  let row = 1;
  const broken: number[] = [];

  function parse(text: string, isLast: boolean): void {
    if (!parser) {
      const declared = DECLARED.exec(text);
      delimiter = declared?.[1] ?? tellDelimiter(firstLine(text)) ?? guessDelimiter(text);
      parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
      if (declared) {
        text = text.slice(declared[0].length);
        row = 2;
      }
    }
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
    for (const { code, row: at = 0 } of errors) {
      if (code === 'MissingQuotes') throw new RefusedFile({ kind: 'unclosed', row: row + at });
      // The last row may be unfinished: its quotes are judged once the rest has come.
      if ((isLast || at < data.length) && broken.at(-1) !== row + at) broken.push(row + at);
    }
    for (const cells of data) {
      if (cells.length !== 1 || cells[0] !== '') take(cells, row);
      row += 1;
    }
    rest = isLast ? '' : text.slice(meta.cursor);
    if (rest.length > LONGEST_ROW)
      throw new RefusedFile(
        rest.includes('"') ? { kind: 'unclosed', row } : { kind: 'text-long', row, limit: LONGEST_ROW },
      );
  }

  return {
    push: (text) => parse(rest + text, false),
    end: () => {
      if (rest !== '') parse(rest, true);
      if (broken.length > 0)
        throw new RefusedFile({ kind: 'quotes', rows: broken.slice(0, ROWS_NAMED), count: broken.length });
    },
    get delimiter() {
      return delimiter;
    },
  };
}
