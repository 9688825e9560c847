import { formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Arrival } from '../../model/progress/forecast.ts';
import { isoDay } from '../../model/progress/day-span.ts';
import { progressRule, type Tracked } from './tracked.ts';

const monthOf = (locale: Locale, day: number): string =>
  formatDate(locale, isoDay(day).slice(0, 7), locale === 'kk' ? 'prose' : 'line');

/**
 * When a goal is reached, to the month: nothing finer is known of a pace. “Never” for a pace that does not grow, and
 * “at the earliest” where the latest day is open.
 */
export function arrivalWords(locale: Locale, { from, to }: Arrival): string {
  const t = translator(locale);
  if (from === null) return t('target.never');
  const [first, last] = [monthOf(locale, from), to === null ? null : monthOf(locale, to)];
  if (last === null) return t('target.earliest', { date: first });
  return first === last ? first : t('period.between', { from: first, to: last });
}

/** The status of a promise by the rule, in words, and why where it can't be told. */
export async function statusWords(
  locale: Locale,
  { progress: { status } }: Tracked,
): Promise<{ name: string; reason: string | null }> {
  const t = translator(locale);
  const rule = new Map((await progressRule()).map((row) => [row.status as string, row]));
  return {
    name: must(rule, status.status)[`name_${locale}`],
    reason: status.reason && t(`target.why.${status.reason}`),
  };
}
