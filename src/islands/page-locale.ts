import { loadMessages } from '#messages';
import { translator } from '../format/translator.ts';
import type { Translate } from '../i18n/translate.ts';
import { pageLocale } from './page-language.ts';

export { pageLocale };

/** The messages of the page's language, fetched at the first call; formatters of that language work after it. */
export async function pageWords(): Promise<Translate> {
  const locale = pageLocale();
  await loadMessages(locale);
  return translator(locale);
}
