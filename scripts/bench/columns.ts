import {
  dateDay,
  dictionary,
  float64,
  int16,
  int32,
  int8,
  tableFromArrays,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import Papa from 'papaparse';
import type { Observation } from '../../src/model/observation.ts';
import { regionOf } from '../../src/engine/partitions.ts';

/** Columns of words in the tables that the benchmark asks. */
const WORDS = ['area', 'region', 'indicator', 'programme', 'kind', 'stage', 'qualifier'] as const;
type Word = (typeof WORDS)[number];

const DAY = 86_400_000;

/** Rows by columns, a few bytes each: words by their number, the last day of the period, and the value. */
export interface Columns {
  readonly rows: number;
  add(row: Observation): void;
  /** An Arrow IPC stream: each word once, and its number in as few bytes as will do. */
  toArrow(): Uint8Array;
  /** The same rows as CSV, a part at a time. */
  toCsv(): Generator<string>;
}

/** Words and their numbers, shared by all columns of a run. */
const numbers = new Map<string | null, number>();
const words: (string | null)[] = [];
function numberOf(word: string | null): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** An array of numbers that grows. */
function growing<T extends Uint16Array | Int32Array | Float64Array>(make: (length: number) => T) {
  let array = make(1024);
  let length = 0;
  return {
    push: (value: number) => {
      if (length === array.length) {
        const larger = make(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length] = value;
      length += 1;
    },
    all: () => array.subarray(0, length),
  };
}

/** Last day of a period in days since 1970, NaN for none. Months and years end on their last day. */
function lastDay(period: string): number {
  const [year = 0, month = 12, day] = period.split('-').map(Number);
  return Date.UTC(year, day === undefined ? month : month - 1, day ?? 0) / DAY;
}
const lastDays = new Map<string, number>();
const NO_DAY = -1;
function dayOf(period: string | null): number {
  if (period === null) return NO_DAY;
  const known = lastDays.get(period) ?? lastDay(period);
  lastDays.set(period, known);
  return known;
}

/** The narrowest type for so many words: half the bytes of 32 bits for all. */
function indexType(words: number): ReturnType<typeof int8> {
  return words < 0x80 ? int8() : words < 0x8000 ? int16() : int32();
}

/** Empty columns. */
export function makeColumns(): Columns {
  const codes = Object.fromEntries(
    WORDS.map((name) => [name, growing((length) => new Uint16Array(length))]),
  ) as Record<Word, ReturnType<typeof growing<Uint16Array>>>;
  const days = growing((length) => new Int32Array(length));
  const values = growing((length) => new Float64Array(length));
  const wordsOf = (name: Word) => Array.from(codes[name].all(), (code) => words[code] ?? null);
  return {
    get rows() {
      return values.all().length;
    },
    add: (row) => {
      codes.area.push(numberOf(row.area));
      codes.region.push(numberOf(regionOf(row.area)));
      codes.indicator.push(numberOf(row.indicator));
      codes.programme.push(numberOf(row.programme));
      codes.kind.push(numberOf(row.kind));
      codes.stage.push(numberOf(row.stage));
      codes.qualifier.push(numberOf(row.qualifier));
      days.push(dayOf(row.period_end));
      values.push(row.value ?? Number.NaN);
    },
    toArrow: () => {
      const columns: Record<string, unknown[]> = Object.fromEntries(
        WORDS.map((name) => [name, wordsOf(name)]),
      );
      columns['period'] = Array.from(days.all(), (day) => (day === NO_DAY ? null : new Date(day * DAY)));
      columns['value'] = Array.from(values.all(), (value) => (Number.isNaN(value) ? null : value));
      const types = {
        ...Object.fromEntries(
          WORDS.map((name) => [name, dictionary(utf8(), indexType(new Set(codes[name].all()).size))]),
        ),
        period: dateDay(),
        value: float64(),
      };
      const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
      if (!bytes) throw new Error(`table has no columns: ${WORDS.length}`);
      return bytes;
    },
    toCsv: function* () {
      yield `${[...WORDS, 'period', 'value'].join(',')}\n`;
      const [period, value] = [days.all(), values.all()];
      const part = 20_000;
      for (let from = 0; from < value.length; from += part) {
        const rows = Array.from({ length: Math.min(part, value.length - from) }, (_, i) => {
          const day = period[from + i] ?? NO_DAY;
          const number = value[from + i] ?? Number.NaN;
          return [
            ...WORDS.map((name) => words[codes[name].all()[from + i] ?? 0] ?? ''),
            day === NO_DAY ? '' : new Date(day * DAY).toISOString().slice(0, 10),
            Number.isNaN(number) ? '' : number,
          ];
        });
        yield `${Papa.unparse(rows, { newline: '\n' })}\n`;
      }
    },
  };
}
