import { formatDate } from '../../format/date.ts';
import { publisherOf } from '../../format/publisher.ts';
import { smallFirst } from '../../format/small-first.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { MapView } from '../../maps/map-view.ts';
import { countryShape } from '../../pictures/country-shape.ts';
import type { LinkCard } from '../../pictures/link-card.ts';
import { regionHeadlines } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { regions } from '../boundaries.ts';
import { answer } from '../database.ts';
import { document } from '../document.ts';
import { edition } from '../edition.ts';
import { headlineCards } from '../headline-cards.ts';
import { homeViews } from '../map-views/home-views.ts';
import { subjectViews } from '../map-views/subject-views.ts';
import { once, onceFor } from '../once.ts';
import { regionFacts } from '../region-page/region-facts.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';
import { regionsWithPage } from '../region-pages.ts';
import type { SubjectPage } from '../subjects/subject.ts';

/** What a page's card says; the map is drawn when it is asked for. */
export type CardContent = Omit<LinkCard, 'map'> & {
  /** `indicator@area@period` of its number, as the page's own figure has it. */
  code: string;
  drawMap: () => Promise<Element>;
};

const SUBJECTS: readonly string[] = ['centres', 'funds', 'families', 'inspections'] satisfies SubjectPage[];

/** Kazakh addresses of the pages that have a card of their own. */
export const cardPages = once(async () => [
  '/',
  ...SUBJECTS.map((subject) => `/${subject}/`),
  ...(await regionsWithPage()).map((region) => `/regions/${region}/`),
]);

/** Who says so, and when it was printed. */
async function sourceLine(locale: Locale, id: string): Promise<string> {
  const t = translator(locale);
  const source = must((await atlas()).sources, id);
  const date = source.date
    ? formatDate(locale, source.date, 'table')
    : t(`source.date.${source.date_reason ?? 'not-printed'}`);
  return t('chart.source', { source: `${publisherOf(locale, source)}, ${date}` });
}

async function shared(locale: Locale) {
  const t = translator(locale);
  return { site: t('site.name'), edition: t('ed.label', { edition: await edition() }) };
}

async function viewMap(view: MapView): Promise<Element> {
  const marks = new Map(view.areas.map(({ id, mark }) => [id, mark]));
  return countryShape({ document, layout: await regions(view.vintage), marks, chosen: null });
}

/** The card of a subject, or of the home page, which leads with the first. */
async function headlineContent(locale: Locale, page: string): Promise<CardContent> {
  const t = translator(locale);
  const subject = page === '/' ? 'centres' : page.replaceAll('/', '');
  const card = (await headlineCards(locale)).find((one) => one.subject === subject);
  if (!card) throw new Error(`subject has no headline: ${subject}`);
  const { observation, target } = card;
  const name = t(`headline.${subject as SubjectPage}`);
  const value = observation.value ?? 0;
  // A dash does not end a line.
  const of = target
    ? t('headline.centres.of', { n: value, target: target.value }).replace(/ ([–—]) /, '\u00a0$1\u00a0')
    : null;
  const views = page === '/' ? await homeViews(locale) : await subjectViews(locale, subject as SubjectPage);
  const view = views.find(({ coverage }) => coverage !== '–');
  if (!view) throw new Error(`subject has no map: ${subject}`);
  return {
    ...(await shared(locale)),
    title: page === '/' ? t('site.promise') : name,
    code: card.figure.code,
    figure: card.figure.text,
    what: of === null ? card.about.join(' · ') : page === '/' ? `${name}: ${of}` : of,
    period: card.national ? card.period : `${t('headline.no_total')}; ${card.period}`,
    source: await sourceLine(locale, observation.source),
    caption: t('card.map', { title: smallFirst(locale, view.title) }),
    gauge: target ? { value, target: target.value } : null,
    drawMap: () => viewMap(view),
  };
}

async function regionContent(locale: Locale, region: string): Promise<CardContent> {
  const all = await atlas();
  const { vintage } = must(all.areas, region);
  const layout = await regions(vintage === '2022' ? '2022' : '2018');
  const row = (await answer(regionHeadlines, {})).find((one) => one.region === region);
  return {
    ...(await shared(locale)),
    title: capitalFirst(locale, await regionName(locale, region)),
    ...(row ? await reportWords(locale, row.observation) : await peopleWords(locale, region)),
    caption: '',
    gauge: null,
    drawMap: async () => countryShape({ document, layout, marks: new Map(), chosen: region }),
  };
}

type Words = Pick<CardContent, 'code' | 'figure' | 'what' | 'period' | 'source'>;

async function reportWords(locale: Locale, id: string): Promise<Words> {
  const all = await atlas();
  const entry = ledgerEntry(locale, all, must(all.observations, id));
  // Who paid narrows nothing where it isn't stated, and without its label it says nothing.
  const payer = translator(locale)('said.label.payer');
  const narrowing = entry.narrowing.filter(({ label }) => label !== payer).map(({ name }) => name);
  return {
    code: entry.figure.code,
    figure: entry.figure.text,
    what: [entry.indicator, ...narrowing, entry.programme].filter(Boolean).join(' · '),
    period: entry.period,
    source: await sourceLine(locale, entry.observation.source),
  };
}

/** Of a region of which nothing was reported: how many people live there. */
async function peopleWords(locale: Locale, region: string): Promise<Words> {
  const { population } = await regionFacts(locale, region);
  return {
    code: population.figure.code,
    figure: population.figure.text,
    what: population.label,
    period: '',
    source: await sourceLine(locale, population.source),
  };
}

/** What the card of a page says, found once for all pages that show it. Throws for a page that has none. */
export const cardContent = onceFor(async (locale: Locale, page: string): Promise<CardContent> => {
  const region = /^\/regions\/([^/]+)\/$/.exec(page)?.[1];
  return region ? regionContent(locale, region) : headlineContent(locale, page);
});

/** A card in a sentence, for those who don't see it. */
export function cardWords(locale: Locale, card: CardContent): string {
  const { title, figure, what, period, source, edition: of } = card;
  return translator(locale)('card.alt', {
    title,
    // A year may end in a full stop of its own.
    said: [figure, what, period].filter(Boolean).join(', ').replace(/\.$/, ''),
    source,
    edition: of,
  });
}

/** The card that a page shows, its own or else that of the home page: its address, and what it says. */
export async function cardOf(locale: Locale, path: string): Promise<{ address: string; words: string }> {
  const page = (await cardPages()).includes(path) ? path : '/';
  const words = cardWords(locale, await cardContent(locale, page));
  return { address: localePath(locale, `${page}card.png`), words };
}
