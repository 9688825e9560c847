import type { MessageKey } from '../i18n/translate.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from './translator.ts';

const units: Readonly<Record<string, MessageKey>> = {
  D: 'unit.day',
  W: 'unit.week',
  M: 'unit.month',
  Y: 'unit.year',
};

/** Writes an ISO 8601 length of one part: `P10M` is «10 ай». Throws a RangeError for any other text. */
export function formatDuration(locale: Locale, text: string): string {
  const [, count, letter = ''] = /^P(\d+)([DWMY])$/.exec(text) ?? [];
  const key = units[letter];
  if (count === undefined || key === undefined) throw new RangeError(`not a duration: ${text}`);
  return translator(locale)(key, { n: Number(count) });
}
