import type { Locale } from '../i18n/locales.ts';

/** Name of a thing inside a list: its first letter small, abbreviations and names in quotation marks as they are. */
export function smallFirst(locale: Locale, name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
}
