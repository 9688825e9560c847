import type { Locale } from '../../i18n/locales.ts';
import type { PromiseView } from '../promise.ts';
import { firstSentence } from './first-sentence.ts';
import { linesOf, rowHeight } from './fit-rows.ts';

/** Height of a promise's row: its first sentence and the line of its due date, or what came of it beside them. */
export function promiseHeight(locale: Locale, { text, outcome }: PromiseView): number {
  const lines = linesOf(firstSentence(locale, text), 52);
  return Math.max(rowHeight(lines, 1, 'number'), rowHeight(linesOf(outcome, 15), 0, 'number'));
}
