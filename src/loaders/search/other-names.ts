import type { Locale } from '../../i18n/locales.ts';
import type { SearchDocument } from '../../search/document.ts';

/** Names of a row in the languages that are not the page's; `former` ones are Russian. */
export function otherNames(
  locale: Locale,
  row: { name_kk: string; name_ru: string; name_en: string },
  former: readonly string[] = [],
): Pick<SearchDocument, 'kk' | 'ru' | 'en'> {
  const name = (other: Locale) => (other === locale ? '' : row[`name_${other}`]);
  return { kk: name('kk'), ru: [name('ru'), ...former].join(' ').trim(), en: name('en') };
}
