import { type Locale, locales } from '../i18n/locales.ts';
import { makeTranslator, messages, type Translate } from '../i18n/translate.ts';
import { numberPhrase } from './number-phrase.ts';

const translators = new Map(
  locales.map((locale) => [locale, makeTranslator(messages[locale], (value) => numberPhrase(locale, value))]),
);

/**
 * The messages of a language, with numbers written by its rules. It lives here and not in `i18n` because
 * messages need `format` and imports point one way.
 */
export function translator(locale: Locale): Translate {
  const found = translators.get(locale);
  if (!found) throw new RangeError(`not a language: ${locale}`);
  return found;
}
