import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { promisedDone } from '../../queries/questions.ts';
import { readDescriptor } from '../data-folder.ts';
import { answer } from '../database.ts';
import { differenceIndex } from '../difference-index.ts';
import { headlineCards } from '../headline-cards.ts';
import { homeViews } from '../map-views/home-views.ts';
import { promiseView } from '../promise.ts';
import { evenRows, ROOM } from './fit-rows.ts';
import { notesOf } from './notes.ts';
import { promiseHeight } from './promise-height.ts';
import { nth } from './nth.ts';
import type { SlideBody, SlideDraft } from './slide.ts';
import { tallest } from './tallest.ts';
import { targetFigures } from './target-figures.ts';

/** Sets of reports that differ: as many as can be read from the last row. */
const SETS = 2;
/** Height of the filter above promises. */
const FILTER = 84;

/**
 * What is known today, the same for every sitting but for the promises of a region: headlines, maps, the target, what
 * was promised and done; and at the end where reports differ and who says all this.
 */
export async function nowSlides(
  locale: Locale,
  page: string,
): Promise<{ now: SlideDraft[]; end: SlideDraft[] }> {
  const t = translator(locale);
  const cards = await headlineCards(locale);
  const draft = async (
    id: string,
    title: string,
    body: SlideBody,
    reports: readonly string[],
    more: readonly string[] = [],
  ): Promise<SlideDraft> => {
    const notes = await notesOf(locale, reports, more);
    return { id, title, picked: true, sources: notes.sources, notes, body };
  };

  const views = (await homeViews(locale)).filter(
    ({ vintage, coverage }) => vintage === '2022' && coverage !== '–',
  );
  const stock = cards.find(({ subject }) => subject === 'centres')?.observation.value ?? 0;
  const maps = await Promise.all(
    views.map(async (view, i) => {
      const told = view.rows.filter(({ figure }) => figure).length;
      const partial = told < view.rows.length;
      const title =
        i > 0
          ? view.title
          : partial
            ? t('home.map.title.partial', { n: stock, regions: told })
            : t('home.map.title.full');
      const reports = view.rows.flatMap(({ report }) => (report ? [report.anchor] : []));
      const slide = await draft(i === 0 ? 'map' : `map-${view.id}`, title, { kind: 'map', view }, reports, [
        view.lead,
        t('map.legend.hatch'),
      ]);
      return { ...slide, picked: i === 0 };
    }),
  );

  const target = await targetFigures(locale);
  const over = target && Number(target.share.value) > 50;
  const day = (await readDescriptor()).created.slice(0, 10);
  const promised = await answer(promisedDone, { page, day });
  const promisesIn = (one: Locale) => Promise.all(promised.map(({ id }) => promiseView(one, id)));
  const heightOf = await tallest(
    promisesIn,
    ({ commitment }) => commitment.id,
    (promise, one) => promiseHeight(one, promise),
  );
  const done = await Promise.all(
    evenRows(await promisesIn(locale), heightOf, ROOM - FILTER).map(async (some, i) => ({
      ...(await draft(
        nth('done', i),
        t('slides.done'),
        { kind: 'promises', promises: some, filter: true },
        [],
        some.flatMap(({ notes }) => notes),
      )),
      sources: [...new Set(some.map(({ commitment }) => commitment.source))],
    })),
  );
  const drawable = (await differenceIndex(locale)).sets.filter((set) => set.drawable);
  const differences = await Promise.all(
    Array.from({ length: Math.ceil(drawable.length / SETS) }, async (_, i) => {
      const sets = drawable.slice(i * SETS, (i + 1) * SETS);
      const reports = sets.flatMap(({ members }) => members.map(({ observation }) => observation.id));
      const slide = await draft(
        nth('differences', i),
        t('diff.title'),
        { kind: 'differences', sets },
        reports,
      );
      return { ...slide, picked: i === 0 };
    }),
  );
  const now = [
    await draft(
      'headlines',
      t('slides.now'),
      { kind: 'headlines', cards },
      cards.map(({ observation }) => observation.id),
      cards.map(({ reason }) => reason),
    ),
    ...maps,
    ...(target
      ? [
          await draft(
            'target',
            t(over ? 'slides.target.over_half' : 'slides.target.under_half'),
            { kind: 'target', target },
            [target.stock, target.target, target.first, target.plan].flatMap((one) =>
              one ? [one.row.id] : [],
            ),
          ),
        ]
      : []),
    ...done,
  ];
  const sources = [...new Set(now.flatMap((slide) => slide.sources))];
  const end = [
    ...differences,
    { ...(await draft('sources', t('nav.sources'), { kind: 'sources', sources }, [])), sources: [] },
  ];
  return { now, end };
}
