import type { Locale } from '../i18n/locales.ts';

/** Two words with capitals: in English a proper name, for a title has only its first letter large. */
const IS_ENGLISH_NAME = /^\p{Lu}\S* \p{Lu}/u;

/**
 * Name of a thing inside a list: its first letter small; abbreviations, names in quotation marks and English proper
 * names as they are.
 */
export function smallFirst(locale: Locale, name: string): string {
  if (locale === 'en' && IS_ENGLISH_NAME.test(name)) return name;
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
}
