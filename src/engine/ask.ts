import type { Cell, Params } from '../model/cell.ts';
import type { Question } from '../queries/question.ts';
import type { Engine } from './engine.ts';

/** Rows of a question in the order that its SQL gives them. */
export function ask<P extends Params, Row extends Record<string, Cell>>(
  engine: Engine,
  { sql }: Question<P, Row>,
  params: P,
): Promise<Row[]> {
  return engine.run<Row>(sql, params);
}
