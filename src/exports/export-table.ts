import type { Cell } from '../model/cell.ts';

/** How a column's cells are written in a file that knows types: a date is `YYYY-MM-DD`, a number has a point. */
export type ExportType = 'text' | 'number' | 'date' | 'boolean';

/** A column of a file: `name` for programs, `title` in the page's language for people. */
export type ExportColumn = { name: string; title: string; type: ExportType };

/**
 * What becomes a file, whatever its format. Rows are read once, in their order, and have a cell a column; a cell
 * that is not of its column's type is written as the text it is. `about` is what a reader of the file has to know:
 * source, edition, licence, SQL or filter, date, as label and text.
 */
export type ExportTable = {
  title: string;
  columns: readonly ExportColumn[];
  rows: Iterable<readonly Cell[]>;
  about: readonly (readonly [label: string, text: string])[];
};
