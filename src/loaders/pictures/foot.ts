import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pictureFoot } from '../../pictures/picture-foot.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { BOUNDARIES_CREDIT } from '../boundaries.ts';
import { readDescriptor } from '../data-folder.ts';
import { edition } from '../edition.ts';

/** Names of the publishers of sources, each once. */
export async function publishersOf(locale: Locale, sources: readonly string[]): Promise<string[]> {
  const all = await atlas();
  return [...new Set(sources.map((id) => publisherOf(locale, must(all.sources, id))))];
}

/** What stands at the foot of a picture of this build. */
export async function footOf(
  locale: Locale,
  { publishers, hasBorders }: { publishers: readonly string[]; hasBorders: boolean },
): Promise<string[]> {
  const borders = hasBorders
    ? translator(locale)('chart.boundaries', { attribution: BOUNDARIES_CREDIT })
    : null;
  const madeUp = (await readDescriptor()).made_up ? [translator(locale)('sample.made_up')] : [];
  return pictureFoot(locale, {
    publishers: [...madeUp, ...publishers],
    borders,
    edition: await edition(),
  });
}
