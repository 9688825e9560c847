import { messagesOf } from '#messages';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { makeTranslator, type Translate } from '../i18n/translate.ts';
import { numberPhrase } from './number-phrase.ts';

const translators = new Map<Locale, Translate>();

/**
 * The messages of a language, with numbers written by its rules. In the browser the language's messages must have
 * been loaded. It lives here and not in `i18n` because messages need `format` and imports point one way.
 */
export function translator(locale: Locale): Translate {
  if (!isLocale(locale)) throw new RangeError(`not a language: ${String(locale)}`);
  const made =
    translators.get(locale) ?? makeTranslator(messagesOf(locale), (value) => numberPhrase(locale, value));
  translators.set(locale, made);
  return made;
}
