import type { Cell, Engine, Params } from '../engine/engine.ts';

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

/** Rows of a question in the order that its SQL gives them. */
export function ask<P extends Params, Row extends Record<string, Cell>>(
  engine: Engine,
  { sql }: Question<P, Row>,
  params: P,
): Promise<Row[]> {
  return engine.run<Row>(sql, params);
}
