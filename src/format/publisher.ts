import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../model/source.ts';

/** Who published a document, in a language: a publication keeps its own name in all of them. */
export function publisherOf(
  locale: Locale,
  source: Pick<Source, 'publisher' | 'publisher_ru' | 'publisher_en'>,
): string {
  return (locale === 'kk' ? null : source[`publisher_${locale}`]) ?? source.publisher;
}
