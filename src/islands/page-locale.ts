import { loadMessages } from '#messages';
import { translator } from '../format/translator.ts';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

/** The language that the page is written in. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
}

/** The messages of the page's language, fetched at the first call; formatters of that language work after it. */
export async function pageWords(): Promise<Translate> {
  const locale = pageLocale();
  await loadMessages(locale);
  return translator(locale);
}
