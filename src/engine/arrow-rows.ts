import { type Table, Type } from 'apache-arrow';
import type { Cell } from '../model/cell.ts';

const DAY = 86_400_000;

/** A cell of an answer of DuckDB-WASM as every engine gives it. Throws for a value that no page can show. */
export function plainCell(name: string, type: { typeId: number; scale?: number }, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (type.typeId === Type.Date || type.typeId === Type.DateDay) return isoDay(Number(value));
  if (type.typeId === Type.Decimal) return Number(String(value)) / 10 ** (type.scale ?? 0);
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  throw new Error(`column ${name} has a value that no page can show: ${String(value)}`);
}

/** Milliseconds since 1970 as `YYYY-MM-DD`. */
function isoDay(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / DAY) * DAY).toISOString().slice(0, 10);
}

/** Rows of an Arrow table as plain records, columns in their order. */
export function plainRows(table: Table): Record<string, Cell>[] {
  const columns = table.schema.fields.map((field, i) => ({
    name: field.name,
    type: field.type as { typeId: number; scale?: number },
    cells: table.getChildAt(i),
  }));
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name, type, cells }) => [name, plainCell(name, type, cells?.get(row))]),
    ),
  );
}
