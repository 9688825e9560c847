import { type Field, type Table, Type, type Vector } from 'apache-arrow';
import type { Cell } from '../../../model/cell.ts';
import { clockText, exactText, intervalText, isoMoment, plainText } from './unusual-cells.ts';

/** What the cells of a column are, for their alignment, order and place in a chart. */
export type ColumnKind = 'text' | 'number' | 'date' | 'boolean';

/**
 * A column of an answer. `cell` reads a row when it is needed and never fails: dates are `YYYY-MM-DD`, with
 * ` hh:mm:ss` behind where there is a time; a number that a double can't hold exactly is its digits as text; lists,
 * records and bytes are text.
 */
export type ResultColumn = { name: string; kind: ColumnKind; cell: (row: number) => Cell };

/** The columns of an answer in their order. */
export function columnsOf(table: Table): ResultColumn[] {
  return table.schema.fields.map((field, i) => {
    const vector = table.getChildAt(i);
    const read = reader(field);
    const readRaw = vector && rawReader(vector);
    return {
      name: field.name,
      kind: kindOf(typeOf(field)),
      cell: (row) => {
        if (readRaw) return rawCell(vector, row, readRaw);
        const value: unknown = vector?.get(row);
        return value === null || value === undefined ? null : read(value);
      },
    };
  });
}

type RawReader = (data: Vector['data'][number], row: number) => Cell;

/** Reads from a column's own memory what this Arrow reads wrongly; null for a column that it reads well. */
function rawReader({ type, data }: Vector): RawReader | null {
  // Months, days and nanoseconds are four words, of which it reads two.
  if (type.typeId === Type.Interval)
    return ({ values }, row) => intervalText(values.subarray(row * 4, row * 4 + 4));
  // DuckDB-WASM streams an enum without its names: which of them it is can be told, and that it isn't empty.
  if (type.typeId === Type.Dictionary && data.every(({ dictionary }) => !dictionary?.length))
    return ({ values }, row) => `#${values[row]}`;
  return null;
}

function rawCell(vector: Vector, row: number, read: RawReader): Cell {
  let at = row;
  for (const data of vector.data) {
    if (at < data.length) return data.getValid(at) ? read(data, at) : null;
    at -= data.length;
  }
  return null;
}

/** Type of the values: a dictionary only says each of them once. */
function typeOf(field: Field): Vector['type'] {
  const { type } = field;
  return type.typeId === Type.Dictionary ? type.dictionary : type;
}

function kindOf({ typeId }: Vector['type']): ColumnKind {
  if (typeId === Type.Int || typeId === Type.Float || typeId === Type.Decimal) return 'number';
  if (typeId === Type.Date || typeId === Type.Timestamp) return 'date';
  return typeId === Type.Bool ? 'boolean' : 'text';
}

function reader(field: Field): (value: unknown) => Cell {
  const type = typeOf(field);
  if (type.typeId === Type.Date || type.typeId === Type.Timestamp) return (value) => isoMoment(Number(value));
  if (type.typeId === Type.Time) return (value) => clockText(Number(value));
  if (type.typeId === Type.Decimal) return (value) => decimal(value, type.scale);
  return (value) => {
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return plainText(value);
  };
}

/** A decimal as a number where a double holds all its digits. */
function decimal(value: unknown, scale: number): Cell {
  const text = exactText(value, scale);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length <= 15 ? Number(text) : text;
}
