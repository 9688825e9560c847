import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

/** The language that the page is written in. Apart from its words: what runs on every page needs none of them. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
}
