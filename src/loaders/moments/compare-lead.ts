import { datePhrase } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { vintages } from '../../queries/questions.ts';
import { answer } from '../database.ts';

/** What a page of two maps is for, with how many regions there were until when and since. */
export async function compareLead(locale: Locale): Promise<string> {
  const rows = await answer(vintages, {});
  const now = rows.find(({ vintage }) => vintage === '2022');
  const then = rows.find(({ vintage }) => vintage === '2018');
  if (!now?.since || !then) throw new Error('no two sets of regions');
  return translator(locale)('compare.lead', {
    date: datePhrase(locale, now.since),
    then: then.regions,
    now: now.regions,
  });
}
