import {
  bool,
  type DataType,
  dateDay,
  dictionary,
  float64,
  int32,
  tableFromArrays,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import type { Cell } from '../model/cell.ts';
import type { TableField } from './tables.ts';

/** Arrow's type for a field: texts repeat, so they are told once and then by number. */
function arrowType(type: string): DataType {
  if (type === 'number') return float64();
  if (type === 'integer') return int32();
  if (type === 'boolean') return bool();
  if (type === 'date') return dateDay();
  return dictionary(utf8(), int32());
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
  const types = Object.fromEntries(fields.map(({ name, type }) => [name, arrowType(type)]));
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format });
  if (!bytes) throw new Error(`table has no columns: ${fields.length}`);
  return bytes;
}
