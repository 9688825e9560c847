import type { Cell, Params } from '../model/cell.ts';

/** A question in SQL with the parameters it takes and the rows it answers with. */
export type Question<P extends Params, Row extends Record<string, Cell>> = {
  sql: string;
  /** Never set: carries the types of parameters and rows. */
  types?: (params: P) => Row;
};

/** Ties a `.sql` file to its types. */
export function question<P extends Params, Row extends Record<string, Cell>>(sql: string): Question<P, Row> {
  return { sql };
}
