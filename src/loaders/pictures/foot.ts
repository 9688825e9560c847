import { formatList } from '../../format/list.ts';
import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { BOUNDARIES_CREDIT } from '../boundaries.ts';
import { edition } from '../edition.ts';

/** Names of the publishers of sources, each once. */
export async function publishersOf(locale: Locale, sources: readonly string[]): Promise<string[]> {
  const all = await atlas();
  return [...new Set(sources.map((id) => publisherOf(locale, must(all.sources, id))))];
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** What stands at the foot of a picture: who says so, whose borders, which edition, under what licence. */
export async function footOf(
  locale: Locale,
  { publishers, hasBorders }: { publishers: readonly string[]; hasBorders: boolean },
): Promise<string[]> {
  const t = translator(locale);
  const sources = [...new Set(publishers)];
  return [
    ...(sources.length === 1 ? [t('chart.source', { source: sources[0] ?? '' })] : []),
    ...(sources.length > 1 ? [t('chart.sources', { sources: formatList(locale, sources) })] : []),
    ...(hasBorders ? [t('chart.boundaries', { attribution: BOUNDARIES_CREDIT })] : []),
    unbroken(t('ed.label', { edition: await edition() })),
    unbroken(t('dl.licence', { licence: 'CC BY 4.0' })),
  ];
}
