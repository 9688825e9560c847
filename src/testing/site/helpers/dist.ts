import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { JSDOM } from 'jsdom';
import { type Locale, parseLocalePath } from '../../../i18n/locales.ts';

/** Folder of the built site that is tested: `dist`, or the one that the environment's `DIST` names. */
export const DIST = resolve(process.env['DIST'] ?? 'dist');

/** A page of the built site. */
export type BuiltPage = {
  /** Where it is served: `/ru/about/`, `/404.html`. */
  address: string;
  locale: Locale;
  /** Its Kazakh address, the same for its three languages: `/about/`; `/404/` for what is not found. */
  path: string;
  html: string;
};

/** Addresses of all files of the built site, from the root. Throws when there is no built site. */
export function builtFiles(): string[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`no built site to test: ${DIST}`);
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).split(sep).join('/'))
    .sort();
}

/** All pages, found in the folder, in the order of their addresses. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = file.replace(/index\.html$/, '');
      const { locale, path } = parseLocalePath(address.replace(/404\.html$/, '404/'));
      return { address, locale, path, html: readFileSync(join(DIST, file), 'utf8') };
    });
}

const parser = new new JSDOM('').window.DOMParser();

/** A page as a document in which no script has run; it does not know its address. */
export function documentOf(page: BuiltPage): Document {
  return parser.parseFromString(page.html, 'text/html');
}

/** The page that is not found has no address of its own. */
export const isNotFound = ({ path }: BuiltPage): boolean => path === '/404/';

/** True for what other sites frame; its address is as deep as that of the view. */
export const isEmbed = ({ path }: BuiltPage): boolean => path.startsWith('/embed/');

/** Edition that a framed view of one shows; null for every other page: it shows the newest. */
export const frozenEdition = (page: BuiltPage): string | null =>
  isEmbed(page) ? (/\/(\d{4}\.\d{2}\.\d+)\/$/.exec(page.path)?.[1] ?? null) : null;

/** Templates that the site must have in each language. */
export const TEMPLATES: readonly string[] = [
  '/',
  '/centres/',
  '/funds/',
  '/families/',
  '/inspections/',
  '/target/',
  '/roadmap/',
  '/regions/',
  '/regions/*/',
  '/initiatives/',
  '/coverage/',
  '/compare/',
  '/compare/*/',
  '/sources/',
  '/sources/differences/',
  '/sources/*/',
  '/sessions/',
  '/sessions/*/',
  '/sessions/*/present/',
  '/data/',
  '/data/*/',
  '/data/sql/',
  '/data/editions/',
  '/data/editions/*/since/*/',
  '/data/check/',
  '/data/add/',
  '/data/api/',
  '/search/',
  '/method/',
  '/about/',
  '/offline/',
  '/404/',
  '/embed/*/',
];

/** Kind of a page: the template that its Kazakh address is one of; that address where it is of none. */
export function templateOf(page: BuiltPage): string {
  const { path } = page;
  if (isEmbed(page)) return '/embed/*/';
  if (TEMPLATES.includes(path)) return path;
  const parts = path.split('/');
  const isOf = (template: string): boolean => {
    const names = template.split('/');
    return names.length === parts.length && names.every((name, i) => name === '*' || name === parts[i]);
  };
  return TEMPLATES.find(isOf) ?? path;
}

/** True where `EVERY=1` asks to look at each page in each way, and not at those alone that stand for the others. */
export const isEvery = process.env['EVERY'] === '1';

/** Cases that repeat the same in another language, theme or size: the first `n`, all with `EVERY=1`. */
export const shareOf = <Case>(cases: readonly Case[], n: number): readonly Case[] =>
  isEvery ? cases : cases.slice(0, n);

/** Pages without most of the views to frame, which say what pages say: one in five is left; all with `EVERY=1`. */
export function withFewEmbeds(pages: readonly BuiltPage[]): BuiltPage[] {
  const embeds = pages.filter(isEmbed).filter((_, i) => isEvery || i % 5 === 0);
  return [...pages.filter((page) => !isEmbed(page)), ...embeds];
}

/**
 * Pages that stand for all in the browser: each template in each language; of one that has many pages the one
 * with most in it and the one with least.
 */
export function samplePages(): BuiltPage[] {
  const pages = builtPages();
  const paths = Map.groupBy(
    pages.filter(({ locale }) => locale === 'kk'),
    templateOf,
  );
  const chosen = new Set(
    [...paths.values()].flatMap((same) => {
      const bySize = same.toSorted((a, b) => a.html.length - b.html.length);
      return [bySize[0], bySize.at(-1)].flatMap((page) => (page ? [page.path] : []));
    }),
  );
  return pages.filter(({ path }) => chosen.has(path));
}

/** Those that stand for all, then every nth of the others in the order of their addresses; all with `EVERY=1`. */
export function sharePages(nth: number): BuiltPage[] {
  const pages = builtPages();
  if (isEvery) return pages;
  const sample = samplePages();
  const chosen = new Set(sample.map(({ address }) => address));
  const others = pages.filter(({ address }) => !chosen.has(address));
  return [...sample, ...others.filter((_, i) => i % nth === 0)];
}
