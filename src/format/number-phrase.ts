import type { Locale } from '../i18n/locales.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { type KkCase, kkCases } from './kk-endings.ts';
import { kkSuffix } from './kk-suffix.ts';
import { formatNumber } from './number.ts';

/**
 * A number, or text that stands for one («46 мың», «56%»), as messages take it: with its plural category and its
 * forms. Forms: every case of `kkSuffix` in Kazakh, `ordinal` (“3rd”) in English, none in Russian.
 */
export function numberPhrase(locale: Locale, value: number | string): Phrase {
  const text = typeof value === 'number' ? formatNumber(locale, value) : value;
  return {
    text,
    // Asked of few messages, and slow.
    get plural() {
      return pluralOf(locale, text);
    },
    form: (form) => formOf(locale, text, form),
  };
}

/** Rules take long to make, and a page asks for hundreds. */
const rules = new Map<Locale, Intl.PluralRules>();

/**
 * The plural category that the noun after a written number takes: by its last number, `other` for decimals, and
 * as after “thousand” where a word follows the digits («46 тыс. семей»).
 */
export function pluralOf(locale: Locale, text: string): string {
  const digits = /([\d\u00a0.,]*\d)$/.exec(text)?.[1];
  if (digits === undefined) return locale === 'ru' ? 'many' : 'other';
  const whole = digits.replace(locale === 'en' ? /,/g : /\u00a0/g, '');
  if (/[.,]/.test(whole)) return 'other';
  const ofLocale = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, ofLocale);
  return ofLocale.select(Number(whole));
}

function formOf(locale: Locale, text: string, form: string): string | undefined {
  if (locale === 'kk') return isKkCase(form) ? kkSuffix(text, form) : undefined;
  if (locale === 'en' && form === 'ordinal') return text + englishOrdinal(Number(text.replace(/,/g, '')));
  return undefined;
}

function isKkCase(form: string): form is KkCase {
  return (kkCases as readonly string[]).includes(form);
}

function englishOrdinal(value: number): string {
  const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
  return endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
}
