import { translator } from '../../format/translator.ts';
import { type Locale, localeFacts, localePath } from '../../i18n/locales.ts';
import type { ChangeKind } from '../../schema/editions/diff-rows.ts';
import { tableWords } from '../data-catalogue.ts';
import { frozenEditions } from '../frozen-editions.ts';
import { regionName } from '../region-page/region-name.ts';
import { type AtomEntry, type AtomFeed, writeAtom, type XhtmlNode } from './atom.ts';
import { type ChangeView, tableViews, type TableView } from './difference-view.ts';
import { changesOf, isOfRegion } from './edition-changes.ts';
import { feedPath, type FeedSubject } from './feed-addresses.ts';
import { differencePath } from './frozen.ts';

/** Rows of one table that an entry names; the page has all. */
const MOST_ROWS = 50;
const KINDS: readonly ChangeKind[] = ['added', 'corrected', 'reworded', 'withdrawn', 'removed'];
const LICENCE = 'CC BY 4.0';

/** The feed of a subject in a language, the latest edition first; `site` is where the site is deployed. */
export async function atomFeed(locale: Locale, subject: FeedSubject, site: URL | undefined): Promise<string> {
  const t = translator(locale);
  const absolute = (path: string) => new URL(localePath(locale, path), site).href;
  const editions = await frozenEditions(locale);
  const entries = (
    await Promise.all(
      editions.map(async ({ edition, previous, day, summary, text }) => {
        const path = previous ? differencePath({ from: previous, to: edition }) : '/data/editions/';
        const common = { updated: day, page: absolute(path) };
        const { views, isFirst } = await changesIn(locale, edition, subject);
        const listed = isFirst ? [] : views;
        const label = t('ed.label', { edition });
        if (subject && 'table' in subject) {
          return views.map((view) => tableEntry(locale, edition, view, { ...common, isFirst }, absolute));
        }
        if (subject) {
          if (views.length === 0) return [];
          const name = `${locale}/editions/${edition}/regions/${subject.region}`;
          const title = `${label}: ${await regionName(locale, subject.region)}`;
          return [
            {
              ...common,
              name,
              title,
              summary: countsIn(locale, views),
              content: contentOf(locale, listed, absolute),
            },
          ];
        }
        const name = `${locale}/editions/${edition}`;
        const words = [text, summary].filter((one) => one !== null).join(' ');
        return [
          { ...common, name, title: label, summary: words, content: contentOf(locale, listed, absolute) },
        ];
      }),
    )
  ).flat();
  const feed: AtomFeed = {
    name: `${locale}${feedPath(subject)}`,
    lang: localeFacts[locale].lang,
    title: `${t('site.name')}: ${await subjectName(locale, subject)}`,
    subtitle: t('editions.lead'),
    author: t('site.name'),
    rights: LICENCE,
    self: absolute(feedPath(subject)),
    page: absolute('/data/editions/'),
    updated: entries[0]?.updated ?? editions[0]?.day ?? '1970-01-01',
    entries,
  };
  return writeAtom(feed);
}

/** What a feed is called: the table, the region, or everything. */
export async function subjectName(locale: Locale, subject: FeedSubject): Promise<string> {
  if (subject === null) return translator(locale)('feeds.all');
  return 'table' in subject
    ? (await tableWords(locale, subject.table)).title
    : regionName(locale, subject.region);
}

async function changesIn(
  locale: Locale,
  edition: string,
  subject: FeedSubject,
): Promise<{ views: TableView[]; isFirst: boolean }> {
  const { isFirst, ...difference } = await changesOf(edition);
  let { shape, rows } = difference;
  if (subject && 'table' in subject) {
    shape = shape.filter(({ table }) => table === subject.table);
    rows = rows.filter(({ row }) => row.table === subject.table);
  } else if (subject) {
    shape = [];
    const here = await Promise.all(rows.map((change) => isOfRegion(change, subject.region)));
    rows = rows.filter((_, i) => here[i]);
  }
  return { isFirst, views: await tableViews(locale, { ...difference, shape, rows }) };
}

function tableEntry(
  locale: Locale,
  edition: string,
  view: TableView,
  { isFirst, ...common }: { updated: string; page: string; isFirst: boolean },
  absolute: (path: string) => string,
): AtomEntry {
  return {
    ...common,
    page: isFirst ? common.page : `${common.page}#${view.table}`,
    name: `${locale}/editions/${edition}/tables/${view.table}`,
    title: `${translator(locale)('ed.label', { edition })}: ${view.title}`,
    summary: countsIn(locale, [view]),
    content: contentOf(locale, isFirst ? [] : [view], absolute),
  };
}

/** How many rows of each kind have changed, as a sentence each. */
export function countsIn(locale: Locale, views: readonly TableView[]): string {
  const t = translator(locale);
  const changes = views.flatMap((view) => view.changes);
  const counts = KINDS.flatMap((kind) => {
    const n = changes.filter((change) => change.kind === kind).length;
    return n > 0 ? [`${t(`change.count.${kind}`, { n })}.`] : [];
  });
  return counts.length > 0 ? counts.join(' ') : t('editions.same');
}

function contentOf(
  locale: Locale,
  views: readonly TableView[],
  absolute: (path: string) => string,
): XhtmlNode[] {
  const t = translator(locale);
  return views.flatMap(({ title, shape, changes }): XhtmlNode[] => [
    { tag: 'h2', in: [title] },
    ...shape.map(({ change, fields }): XhtmlNode => ({
      tag: 'p',
      in: [t(`change.shape.${change}`, { fields: fields.join(', ') })],
    })),
    { tag: 'ul', in: changes.slice(0, MOST_ROWS).map((change) => rowNode(locale, change, absolute)) },
    ...(changes.length > MOST_ROWS
      ? [{ tag: 'p', in: [t('change.more', { n: changes.length - MOST_ROWS })] } satisfies XhtmlNode]
      : []),
  ]);
}

function rowNode(locale: Locale, change: ChangeView, absolute: (path: string) => string): XhtmlNode {
  const t = translator(locale);
  const { figure, href, text } = change.title;
  const name = figure ? `${text}: ${figure.words ?? figure.text}` : text;
  const own = change.values.filter(({ lang }) => lang === null || lang === locale);
  return {
    tag: 'li',
    in: [
      // The address has its language already.
      href ? { tag: 'a', href: new URL(href, absolute('/')).href, in: [name] } : { tag: 'b', in: [name] },
      `, ${t(`change.${change.kind}`)}`,
      ...own.flatMap(({ label, was, now }): XhtmlNode[] => [
        `; ${label}: `,
        { tag: 'del', in: [was || t('change.empty')] },
        ' → ',
        { tag: 'ins', in: [now || t('change.empty')] },
      ]),
      ...change.why.map(({ text: why }) => `. ${t('change.why')}: ${why}`),
    ],
  };
}
