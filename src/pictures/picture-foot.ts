import { formatList } from '../format/list.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** What stands at the foot of a picture: who says so, whose borders, which edition, under what licence. */
export function pictureFoot(
  locale: Locale,
  {
    publishers,
    borders,
    edition,
  }: {
    publishers: readonly string[];
    /** Already in words; null where there are none. */
    borders: string | null;
    edition: string;
  },
): string[] {
  const t = translator(locale);
  const sources = [...new Set(publishers)];
  return [
    ...(sources.length === 1 ? [t('chart.source', { source: sources[0] ?? '' })] : []),
    ...(sources.length > 1 ? [t('chart.sources', { sources: formatList(locale, sources) })] : []),
    ...(borders === null ? [] : [borders]),
    unbroken(t('ed.label', { edition })),
    unbroken(t('dl.licence', { licence: 'CC BY 4.0' })),
  ];
}
