import {
  bool,
  type DataType,
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
import type { Cell } from '../model/cell.ts';
import type { TableField } from './tables.ts';

/** Texts repeat, so they are told once and then by number, the narrowest that counts them. */
function textType(cells: readonly unknown[]): DataType {
  const { size } = new Set(cells);
  return dictionary(utf8(), size < 2 ** 7 ? int8() : size < 2 ** 15 ? int16() : int32());
}

/** Arrow's type for a field. */
function arrowType(type: string, cells: readonly unknown[]): DataType {
  if (type === 'number') return float64();
  if (type === 'integer') return int32();
  if (type === 'boolean') return bool();
  if (type === 'date') return dateDay();
  return textType(cells);
}

/**
 * Rows of a table as Arrow IPC: columns in the order of `fields`, dates as days, empty cells null. DuckDB-WASM takes
 * in a stream; what a person downloads is a file, which other programs open by itself.
 */
export function arrowTable(
  fields: readonly TableField[],
  rows: readonly Readonly<Record<string, Cell>>[],
  format: 'stream' | 'file' = 'stream',
): Uint8Array {
  const columns = fields.map(({ name, type }): [string, (Cell | Date)[]] => {
    const cells = rows.map((row) => row[name] ?? null);
    return [
      name,
      type === 'date' ? cells.map((cell) => (cell === null ? null : new Date(String(cell)))) : cells,
    ];
  });
  const types = Object.fromEntries(
    fields.map(({ name, type }, i) => [name, arrowType(type, columns[i]?.[1] ?? [])]),
  );
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format });
  if (!bytes) throw new Error(`table has no columns: ${fields.length}`);
  return bytes;
}
