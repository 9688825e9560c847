import type { Cell } from '../model/cell.ts';
import type { ExportTable } from './export-table.ts';

/** A table as a JSON array of records, a line each: keys are the columns' names, nulls are kept. */
export function writeJson({ columns, rows }: ExportTable): string {
  const lines: string[] = [];
  for (const row of rows) {
    const members = columns.map(({ name }, i) => `${JSON.stringify(name)}:${JSON.stringify(finite(row[i]))}`);
    lines.push(`{${members.join(',')}}`);
  }
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
}

/** JSON has no word for what is not a finite number: it stands as text. */
function finite(cell: Cell | undefined): Cell {
  return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : (cell ?? null);
}

/** A value as JSON in a `<script>` that is never run: a text of the data can not end the block. */
export function writeJsonBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
