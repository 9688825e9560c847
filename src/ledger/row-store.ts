import type { CodedColumn } from '../engine/arrow-coded.ts';
import type { Cell } from '../model/cell.ts';

/** A table by its columns, one of them the `id` of each row, which no other row of the store has. */
export type CodedTable = { name: string; columns: readonly CodedColumn[] };

const valueAt = ({ values, codes }: CodedColumn, row: number): Cell => values[(codes[row] ?? 0) - 1] ?? null;

/**
 * Rows that stand of several tables by their ids, table by table in the order of each: a row is made when it is asked
 * for, and is then the same one. A million rows of which pages look up a few thousand take a tenth of the room that
 * objects of them would. `rowOf` makes a row of its cells; dates among them are days since 1970.
 */
export class RowStore<Row> implements ReadonlyMap<string, Row> {
  readonly #tables: readonly CodedTable[];
  /** Number of the row when the rows of all tables are counted through. */
  readonly #places = new Map<string, number>();
  readonly #rowOf: (cells: Record<string, Cell>) => Row;
  readonly #made = new Map<string, Row>();

  constructor(tables: readonly CodedTable[], rowOf: (cells: Record<string, Cell>) => Row) {
    this.#tables = tables;
    this.#rowOf = rowOf;
    let before = 0;
    for (const { name, columns } of tables) {
      const [ids, withdrawn] = ['id', 'withdrawn'].map((field) => columns.find((one) => one.name === field));
      if (!ids) throw new Error(`table has no ids: ${name}`);
      for (let row = 0; row < ids.codes.length; row += 1)
        if (!withdrawn || valueAt(withdrawn, row) === null)
          this.#places.set(String(valueAt(ids, row)), before + row);
      before += ids.codes.length;
    }
  }

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  get(id: string): Row | undefined {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const found = this.#find(id);
    if (!found) return undefined;
    const cells: Record<string, Cell> = {};
    for (const column of found.table.columns) cells[column.name] = valueAt(column, found.row);
    const row = this.#rowOf(cells);
    this.#made.set(id, row);
    return row;
  }

  /** Name of the table that holds a row; undefined for an id that none has. */
  tableOf(id: string): string | undefined {
    return this.#find(id)?.table.name;
  }

  #find(id: string): { table: CodedTable; row: number } | undefined {
    let row = this.#places.get(id);
    if (row === undefined) return undefined;
    for (const table of this.#tables) {
      const rows = table.columns[0]?.codes.length ?? 0;
      if (row < rows) return { table, row };
      row -= rows;
    }
    return undefined;
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  *values(): MapIterator<Row> {
    for (const id of this.keys()) yield this.get(id) as Row;
  }

  *entries(): MapIterator<[string, Row]> {
    for (const id of this.keys()) yield [id, this.get(id) as Row];
  }

  forEach(visit: (row: Row, id: string, rows: ReadonlyMap<string, Row>) => void): void {
    for (const [id, row] of this) visit(row, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, Row]> {
    return this.entries();
  }
}
