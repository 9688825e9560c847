import {
  batchType,
  bool,
  Column,
  type DataType,
  dateDay,
  dictionary,
  float64,
  int16,
  int32,
  int64,
  int8,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';

/** What Arrow and DuckDB make of a column. */
export type CodedType = 'text' | 'integer' | 'number' | 'date' | 'boolean';

/** A column as codes into its distinct values; code 0 is null, code n is `values[n - 1]`, where null is null too. */
export type CodedColumn = {
  name: string;
  type: CodedType;
  /** Texts for text, days since 1970 for dates, safe integers for integers. */
  values: readonly (string | number | boolean | null)[];
  codes: Int32Array;
};

type Buffers = { values: unknown; offsets?: Int32Array };

/** Bits of an Arrow bitmap for the rows whose code `isSet` names by a 1, and how many they are. */
function bitmap(codes: Int32Array, isSet: Uint8Array): { bits: Uint8Array; set: number } {
  const rows = codes.length;
  const bits = new Uint8Array((rows + 7) >> 3);
  let set = 0;
  for (let row = 0; row < rows; row += 1) {
    const bit = isSet[codes[row] ?? 0] ?? 0;
    bits[row >> 3] = (bits[row >> 3] ?? 0) | (bit << (row & 7));
    set += bit;
  }
  return { bits, set };
}

/** By code, whether a value is so: 1 where it is; code 0 has no value. */
const codesWhere = (
  values: CodedColumn['values'],
  is: (value: CodedColumn['values'][number]) => boolean,
): Uint8Array => Uint8Array.from([0, ...values.map((value) => (is(value) ? 1 : 0))]);

function columnOf(type: DataType, rows: number, buffers: Buffers, valid: { bits: Uint8Array; set: number }) {
  const Batch = batchType(type, { useBigInt: true }) as unknown as new (options: object) => {
    setDictionary(column: Column<unknown>): void;
  };
  const isFull = valid.set === rows;
  const batch = new Batch({
    type,
    length: rows,
    nullCount: rows - valid.set,
    validity: isFull ? new Uint8Array() : valid.bits,
    ...buffers,
  });
  return { batch, column: () => new Column<unknown>([batch as never], type) };
}

/** Texts that are encoded in one go: each call of the encoder costs as much as a hundred letters. */
const TOGETHER = 4096;

/** Texts one after another in UTF-8, with the offset at which each begins. */
function textBuffers(rows: number, textAt: (row: number) => string): Buffers {
  const offsets = new Int32Array(rows + 1);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let end = 0;
  for (let from = 0; from < rows; from += TOGETHER) {
    const texts = Array.from({ length: Math.min(TOGETHER, rows - from) }, (_, i) => textAt(from + i));
    const joined = texts.join('');
    const bytes = encoder.encode(joined);
    // Of ASCII alone the letters are the bytes.
    const isAscii = bytes.length === joined.length;
    const apart = isAscii ? [] : texts.map((text) => encoder.encode(text));
    for (const [i, text] of texts.entries()) {
      end += (apart[i] ?? text).length;
      offsets[from + i + 1] = end;
    }
    parts.push(...(isAscii ? [bytes] : apart));
  }
  const values = new Uint8Array(end);
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return { offsets, values };
}

const FITS_INT32 = 2 ** 31;
const isNarrow = (values: CodedColumn['values']): boolean =>
  values.every((value) => Number(value) < FITS_INT32 && Number(value) >= -FITS_INT32);

/** DuckDB's type for the column that `codedTable` makes. */
export function codedColumnType({ type, values }: Pick<CodedColumn, 'type' | 'values'>): string {
  if (type === 'integer') return isNarrow(values) ? 'INTEGER' : 'BIGINT';
  return { text: 'VARCHAR', number: 'DOUBLE', date: 'DATE', boolean: 'BOOLEAN' }[type];
}

function numberColumn({ type, values, codes }: CodedColumn, valid: { bits: Uint8Array; set: number }) {
  const rows = codes.length;
  const numbers = Float64Array.from([0, ...values.map((value) => Number(value ?? 0))]);
  const told = <Told extends Float64Array | Int32Array>(into: Told): Told => {
    for (let row = 0; row < rows; row += 1) into[row] = numbers[codes[row] ?? 0] ?? 0;
    return into;
  };
  if (type === 'number') return columnOf(float64(), rows, { values: told(new Float64Array(rows)) }, valid);
  if (type === 'date') return columnOf(dateDay(), rows, { values: told(new Int32Array(rows)) }, valid);
  if (isNarrow(values)) return columnOf(int32(), rows, { values: told(new Int32Array(rows)) }, valid);
  const wide = new BigInt64Array(rows);
  for (let row = 0; row < rows; row += 1) wide[row] = BigInt(numbers[codes[row] ?? 0] ?? 0);
  return columnOf(int64(), rows, { values: wide }, valid);
}

function arrowColumn(coded: CodedColumn): Column<unknown> {
  const { type, values, codes } = coded;
  const rows = codes.length;
  const valid = bitmap(
    codes,
    codesWhere(values, (value) => value !== null),
  );
  if (type === 'boolean') {
    const { bits } = bitmap(
      codes,
      codesWhere(values, (value) => value === true),
    );
    return columnOf(bool(), rows, { values: bits }, valid).column();
  }
  if (type !== 'text') return numberColumn(coded, valid).column();
  const textAt = (code: number): string => String(values[code] ?? '');
  // Texts that hardly repeat are told as they are: a dictionary of them would only be told beside its numbers.
  if (values.length === 0 || values.length > rows / 2)
    return columnOf(
      utf8(),
      rows,
      textBuffers(rows, (row) => textAt((codes[row] ?? 0) - 1)),
      valid,
    ).column();
  const all = { bits: new Uint8Array(), set: values.length };
  // One object for both: the encoder finds a dictionary by its type's identity.
  const words = utf8();
  const texts = columnOf(words, values.length, textBuffers(values.length, textAt), all).column();
  // Numbered by the narrowest that counts them.
  const [key, keys] =
    values.length < 2 ** 7
      ? [int8(), new Int8Array(rows)]
      : values.length < 2 ** 15
        ? [int16(), new Int16Array(rows)]
        : [int32(), new Int32Array(rows)];
  for (let row = 0; row < rows; row += 1) keys[row] = Math.max(0, (codes[row] ?? 0) - 1);
  const { batch, column } = columnOf(dictionary(words, key), rows, { values: keys }, valid);
  batch.setDictionary(texts);
  return column();
}

/**
 * Columns of equal length as Arrow IPC. DuckDB-WASM takes in a stream; what a person downloads is a file, which other
 * programs open by itself. Throws when there is no column.
 */
export function codedTable(
  columns: readonly CodedColumn[],
  format: 'stream' | 'file' = 'stream',
): Uint8Array {
  const table = tableFromColumns(
    columns.map((column) => [column.name, arrowColumn(column)] as [string, never]),
  );
  const bytes = tableToIPC(table, { format });
  if (!bytes || columns.length === 0) throw new Error(`table has no columns: ${columns.length}`);
  return bytes;
}
