import { ask } from '../engine/ask.ts';
import type { Cell, Params } from '../model/cell.ts';
import { asOfEdition } from '../loaders/asked-edition.ts';
import { database } from '../loaders/database.ts';
import type { Question } from '../queries/question.ts';

/** The edition whose rows examples name. Later ones add to them: a new session must not break a test. */
const EXAMPLES = '2026.11.1';

/** Rows of a question asked of a frozen edition with today's questions. */
export async function answerThen<P extends Params, Row extends Record<string, Cell>>(
  question: Question<P, Row>,
  params: P,
): Promise<Row[]> {
  return ask(await asOfEdition(EXAMPLES, database), question, params);
}
