import { templateFiles } from '../check/template-files.ts';
import { datasetFiles } from '../datasets/dataset-files.ts';
import { datasets } from '../datasets/dataset.ts';
import { madeFiles } from '../datasets/made-files.ts';
import { feedPath, feedSubjects } from '../editions/feed-addresses.ts';
import { editionNumbers, editionPairs } from '../editions/frozen.ts';
import { once } from '../once.ts';
import { allPictures } from '../pictures/all-pictures.ts';
import { cardPages } from '../pictures/link-cards.ts';
import { publishedFiles } from '../published-files.ts';
import { pageTables } from '../views/page-tables.ts';
import type { ViewKind } from '../views/view-rows.ts';
import { DESCRIPTION } from './description.ts';
import { type Endpoint, endpoint, endpointsOfPairs, inEachLanguage } from './endpoint.ts';

/** Files that the site's own pages are made of: they change with the pages, and nobody is promised them. */
export const SITE_OWN: readonly RegExp[] = [
  /\.(?:html|js|css|woff2|txt|md|webmanifest)$/,
  /^\/(?:_astro\/|_headers$|\.htaccess$)/,
  /^\/engine\//,
  /^\/(?:explore|slides|compare)\/.*\.json$/,
  /^\/(?:(?:ru|en)\/)?regions\/[^/]+\/districts-[0-9a-f]+\.json$/,
  /^\/sitemap-[^/]+\.xml$/,
  /^\/(?:favicon\.svg|og\.png|icon-[\w-]+\.png|sbom\.cdx\.json)$/,
  /^\/(?:offline|search)\/\w+\.json$/,
];

const VIEW_FORMATS = ['csv', 'json'] as const;
const PICTURE_FORMATS = ['svg', 'png'] as const;
const REGION = /^\/regions\/(KZ-[^/]+)\/$/;

type View = { page: string; id: string; kind: ViewKind };

/** The views of a page, or of all regions' pages by the view, as paths whose choices are all files. */
function pathsOfViews(
  views: readonly View[],
): { path: string; parameters: Endpoint['parameters']; of: View[] }[] {
  const ofRegions = Map.groupBy(
    views.filter(({ page }) => REGION.test(page)),
    ({ id }) => id,
  );
  const ofPages = Map.groupBy(
    views.filter(({ page }) => !REGION.test(page)),
    ({ page }) => page,
  );
  return [
    ...[...ofPages].flatMap(([page, of]) =>
      // Beside a region's own file, `/regions/{region}.csv`, no other choice may stand.
      page === '/regions/'
        ? of.map((one) => ({ path: `${page}${one.id}`, parameters: {}, of: [one] }))
        : [{ path: `${page}{view}`, parameters: { view: of.map(({ id }) => id) }, of }],
    ),
    ...[...ofRegions].map(([id, of]) => ({
      path: `/regions/{region}/${id}`,
      parameters: { region: of.map(({ page }) => REGION.exec(page)?.[1] ?? '') },
      of,
    })),
  ];
}

async function viewEndpoints(): Promise<Endpoint[]> {
  const pictures = (await allPictures()).filter(({ locale }) => locale === 'kk');
  const views = await Promise.all(
    pictures.map(async ({ page, id, rows }): Promise<View> => ({ page, id, kind: (await rows()).kind })),
  );
  return pathsOfViews(views).flatMap(({ path, parameters, of }) => {
    const kinds = [...new Set(of.map(({ kind }) => kind))];
    return [
      ...VIEW_FORMATS.map((format) => endpoint('view', `${path}.${format}`, parameters, { views: kinds })),
      ...PICTURE_FORMATS.map((format) => endpoint('picture', `${path}.${format}`, parameters)),
    ].flatMap(inEachLanguage);
  });
}

async function pageEndpoints(): Promise<Endpoint[]> {
  const rows = { schema: 'observation' };
  const region = (await pageTables()).flatMap(({ address }) => /^\/regions\/(.+)$/.exec(address)?.[1] ?? []);
  const others = (await pageTables()).filter(({ address }) => !address.startsWith('/regions/'));
  return VIEW_FORMATS.flatMap((format) => [
    ...others.map(({ address }) => endpoint('page', `${address}.${format}`, {}, rows)),
    endpoint('page', `/regions/{region}.${format}`, { region }, rows),
  ]);
}

async function cardEndpoints(): Promise<Endpoint[]> {
  const pages = await cardPages();
  const region = pages.flatMap((page) => REGION.exec(page)?.[1] ?? []);
  return [
    ...pages.filter((page) => !REGION.test(page)).map((page) => endpoint('card', `${page}card.png`)),
    endpoint('card', '/regions/{region}/card.png', { region }),
  ].flatMap(inEachLanguage);
}

async function tableEndpoints(): Promise<Endpoint[]> {
  const all = await Promise.all(
    (await datasets()).map(async (dataset) => ({ dataset, files: await datasetFiles(dataset) })),
  );
  const having = (format: string) =>
    all
      .filter(({ files }) => files.some((file) => file.format === format))
      .map(({ dataset }) => dataset.resource);
  const table = (format: string) => ({ table: having(format).map(({ name }) => name) });
  const schemaOf = (path = '') => path.replace(/^schemas\/|\.json$/g, '');
  return [
    ...(['csv', 'parquet', 'arrow'] as const).map((format) =>
      endpoint('table', `/data/{table}.${format}`, table(format)),
    ),
    ...inEachLanguage(endpoint('table', '/data/{table}.xlsx', table('xlsx'))),
    // Each has columns of its own.
    ...having('json').map(({ name, schema }) =>
      endpoint('table', `/data/${name}.json`, {}, { schema: schemaOf(schema) }),
    ),
    ...having('geojson').map(({ name }) => endpoint('table', `/data/${name}.geojson`)),
  ];
}

/** The package's own files and what is made from them, beside tables: borders, editions, descriptions. */
async function packageEndpoints(): Promise<Endpoint[]> {
  const published = (await publishedFiles()).map(({ address }) => `/data/${address}`);
  const made = [...(await madeFiles()).keys()];
  const matched = (pattern: RegExp, among = [...published, ...made]) =>
    among.flatMap((address) => pattern.exec(address)?.[1] ?? []);
  const pairs = (pattern: RegExp) =>
    published.flatMap((address) => {
      const [, edition, file] = pattern.exec(address) ?? [];
      return edition && file ? [[edition, file] as const] : [];
    });
  const ofEdition = (file: string, pattern: RegExp) =>
    endpointsOfPairs('edition', `/data/editions/{edition}/${file}`, ['edition', 'file'], pairs(pattern));
  const edition = await editionNumbers();
  return [
    endpoint('borders', '/data/boundaries/{borders}.topo.json', {
      borders: matched(/^\/data\/boundaries\/([^/]+)\.topo\.json$/),
    }),
    endpoint('borders', '/data/boundaries/{borders}.geojson', {
      borders: matched(/^\/data\/boundaries\/([^/]+)\.geojson$/),
    }),
    ...ofEdition('{file}.csv', /^\/data\/editions\/([^/]+)\/([^/]+)\.csv$/),
    ...ofEdition('{file}.json', /^\/data\/editions\/([^/]+)\/([^/]+)\.json$/),
    ...ofEdition('schemas/{file}.json', /^\/data\/editions\/([^/]+)\/schemas\/([^/]+)\.json$/),
    ...ofEdition(
      'boundaries/{file}.topo.json',
      /^\/data\/editions\/([^/]+)\/boundaries\/([^/]+)\.topo\.json$/,
    ),
    endpoint('edition', '/data/editions/{edition}.zip', { edition }),
    ...(await editionPairs()).map(({ from, to }) =>
      endpoint('difference', `/data/editions/${to}/since/${from}.csv`),
    ),
    endpoint('catalogue', '/data/datapackage.json'),
    endpoint('catalogue', '/data/schemas/{schema}.json', {
      schema: matched(/^\/data\/schemas\/([^/]+)\.json$/),
    }),
    endpoint('catalogue', '/data/{table}.csv-metadata.json', {
      table: matched(/^\/data\/([^/]+)\.csv-metadata\.json$/),
    }),
    endpoint('catalogue', '/data/csvw.json'),
    endpoint('catalogue', '/data/dcat.jsonld'),
    endpoint('catalogue', '/data/dcat.ttl'),
    endpoint('catalogue', DESCRIPTION),
  ];
}

async function newsEndpoints(): Promise<Endpoint[]> {
  const subjects = await feedSubjects();
  const table = subjects.flatMap((subject) => (subject && 'table' in subject ? [subject.table] : []));
  const region = subjects.flatMap((subject) => (subject && 'region' in subject ? [subject.region] : []));
  return [
    endpoint('feed', feedPath(null)),
    endpoint('feed', feedPath({ table: '{table}' }), { table }),
    endpoint('feed', feedPath({ region: '{region}' }), { region }),
    endpoint('calendar', '/roadmap.ics'),
    endpoint('as_of', '/as-of/{edition}.json', { edition: await editionNumbers() }),
  ]
    .flatMap(inEachLanguage)
    .concat(endpoint('as_of', '/as-of/editions.json'));
}

async function blankEndpoints(): Promise<Endpoint[]> {
  const names = (await templateFiles()).map(({ name }) => name);
  const of = (pattern: RegExp) => [...new Set(names.flatMap((name) => pattern.exec(name)?.[1] ?? []))];
  const table = of(/^(.+)\.csv$/);
  return [
    endpoint('blank', '/data/templates/{table}.csv', { table }),
    endpoint('blank', '/data/templates/{table}.{language}.xlsx', {
      table,
      language: of(/\.([a-z]+)\.xlsx$/),
    }),
  ];
}

/**
 * Every address of the site that answers with data, a picture or a description of data: one list, from which the
 * page of addresses and their description for programs are made, and which tests compare with the built site.
 */
export const endpoints = once(async (): Promise<readonly Endpoint[]> =>
  (
    await Promise.all([
      viewEndpoints(),
      pageEndpoints(),
      tableEndpoints(),
      packageEndpoints(),
      newsEndpoints(),
      blankEndpoints(),
      cardEndpoints(),
    ])
  ).flat(),
);
