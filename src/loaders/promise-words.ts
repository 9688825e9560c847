import { datePhrase } from '../format/date.ts';
import { smallFirst } from '../format/small-first.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { must } from '../ledger/code-lists.ts';
import type { Commitment } from '../model/commitment.ts';
import { lastDay, parsePartialDate } from '../model/partial-date.ts';
import { atlas } from './atlas.ts';
import { editionDay } from './edition.ts';

/** What a promise is, when it is due and what came of it, in a page's language. */
export type PromiseWords = {
  kind: string;
  due: string;
  outcome: string;
  /** What came of it, with `passed` for a date that has gone by without a word. */
  state: Commitment['outcome'] | 'passed';
};

/** True when every day that a due date may be is before `day`. */
export function isPast(due: string, day: string): boolean {
  return lastDay(parsePartialDate(due)) < day;
}

/** Words of a promise. “Overdue” is never said: the date has passed and nobody has reported the outcome. */
export async function promiseWords(locale: Locale, commitment: Commitment): Promise<PromiseWords> {
  const { kinds } = await atlas();
  const t = translator(locale);
  const { due, outcome, kind } = commitment;
  const passed = due !== null && outcome === 'not-reported' && isPast(due, await editionDay());
  return {
    state: passed ? 'passed' : outcome,
    kind: smallFirst(locale, must(kinds, `commitment/${kind}`)[`name_${locale}`]),
    due: due ? t('commitment.due', { date: datePhrase(locale, due, 'line') }) : t('commitment.no_due'),
    outcome: passed
      ? t('commitment.date_passed')
      : smallFirst(locale, must(kinds, `outcome/${outcome}`)[`name_${locale}`]),
  };
}
