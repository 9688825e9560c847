import { smallFirst } from '../../format/small-first.ts';
import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { BOUNDARIES_CREDIT } from '../boundaries.ts';
import { regionsWithPage } from '../region-pages.ts';
import { sessionHead } from '../sessions/session-head.ts';
import { nowSlides } from './now-slides.ts';
import { regionSlide } from './region-slides.ts';
import { sessionSlides } from './session-slides.ts';
import type { Slide, SlideDraft } from './slide.ts';

/**
 * All slides that a sitting can be presented with, in their order: what was said at it, what is known today, each
 * region, differences, sources. Those of `picked` are shown unless the presenter chooses others.
 */
export async function deckSlides(locale: Locale, session: string): Promise<Slide[]> {
  const head = await sessionHead(locale, session);
  const page = regionOf(session, (await atlas()).regionPages, head.session.area);
  const [intro, ...told] = await sessionSlides(locale, head);
  const regions = await Promise.all(
    (await regionsWithPage())
      .filter((id) => id.length === 'KZ-00'.length)
      .map(async (region): Promise<SlideDraft> => {
        const slide = await regionSlide(locale, region);
        return {
          id: `region-${region}`,
          title: slide.name,
          picked: region === page,
          sources: slide.notes.sources,
          notes: slide.notes,
          body: { kind: 'region', slide },
        };
      }),
  );
  const { now, end } = await nowSlides(locale, page);
  const drafts = [...(intro ? [intro] : []), ...told, ...now, ...regions, ...end];
  const all = await atlas();
  const t = translator(locale);
  const sameTitle = Map.groupBy(drafts, ({ title }) => title);
  return drafts.map((draft) => {
    const names = [...new Set(draft.sources.map((id) => publisherOf(locale, must(all.sources, id))))];
    // Centres that the register counts have no report of their own.
    const { body } = draft;
    if (body.kind === 'map' && body.view.rows.some(({ figure, report }) => figure && !report))
      names.push(smallFirst(locale, t('region.register')));
    const parts = [
      ...(names.length > 0 ? [t('chart.sources', { sources: names.join(', ') })] : []),
      ...(body.kind === 'map' ? [t('chart.boundaries', { attribution: BOUNDARIES_CREDIT })] : []),
    ];
    const same = sameTitle.get(draft.title) ?? [draft];
    const part = same.length > 1 ? `${same.indexOf(draft) + 1}/${same.length}` : null;
    return { ...draft, foot: parts.join(' · '), part };
  });
}

/** The region's page that a sitting of it or of its district belongs to; `KZ` for the country's. */
function regionOf(session: string, pages: ReadonlyMap<string, string>, area: string): string {
  if (area === 'KZ') return 'KZ';
  const [region = ''] = area.split('.');
  const page = pages.get(region);
  if (!page) throw new Error(`sitting of no region: ${session}`);
  return page;
}
