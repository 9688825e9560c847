import { type Locale, localePath } from '../../i18n/locales.ts';
import { edition } from '../edition.ts';
import { editionPairs } from '../editions/frozen.ts';
import { embedPath } from '../embeds/embed-path.ts';
import { ADDRESS_KINDS, type AddressKind, addressesOf } from './endpoint.ts';
import { DESCRIPTION } from './description.ts';
import { endpoints } from './url-grammar.ts';

/** How addresses of a kind are made, parts that vary in braces, and some of them that answer. */
export type AddressRow = { kind: AddressKind | 'embed'; form: string; examples: readonly string[] };

/** Views for other sites are pages and not files: no program reads them, so no endpoint describes them. */
const framed = (locale: Locale): AddressRow => ({
  kind: 'embed',
  form: '/embed/{view}/?theme={light|dark}&edition={edition}',
  examples: ['centres/map-support', 'path', 'number/centres'].map((name) => embedPath(locale, name)),
});

const VIEW = '/centres/map-support';

async function wanted(): Promise<
  Readonly<Record<AddressKind, readonly [form: string, ...examples: string[]]>>
> {
  const number = await edition();
  const [pair] = await editionPairs();
  return {
    view: ['{page}{view}.csv|json', `${VIEW}.csv`, `${VIEW}.json`, '/path.csv'],
    picture: ['{page}{view}.svg|png', `${VIEW}.svg`, `${VIEW}.png`],
    page: ['{page}.csv|json', '/centres.csv', '/regions/KZ-61.json', '/target.csv'],
    table: [
      '/data/{table}.csv|json|parquet|arrow|xlsx',
      ...['csv', 'json', 'parquet', 'arrow', 'xlsx'].map((format) => `/data/families.${format}`),
      '/data/centres.geojson',
    ],
    borders: [
      '/data/boundaries/{borders}.geojson|topo.json',
      '/data/boundaries/regions-2022.geojson',
      '/data/boundaries/districts.topo.json',
    ],
    edition: [
      '/data/editions/{edition}/{file}',
      `/data/editions/${number}/funds.csv`,
      `/data/editions/${number}/manifest.json`,
      `/data/editions/${number}.zip`,
    ],
    difference: [
      '/data/editions/{edition}/since/{edition}.csv',
      ...(pair ? [`/data/editions/${pair.to}/since/${pair.from}.csv`] : []),
    ],
    catalogue: [
      '/data/{file}',
      '/data/datapackage.json',
      '/data/schemas/observation.json',
      '/data/dcat.ttl',
      '/data/csvw.json',
      DESCRIPTION,
    ],
    feed: [
      '/data/editions/feed.xml, /data/editions/feed/{tables|regions}/{id}.xml',
      '/data/editions/feed.xml',
      '/data/editions/feed/tables/funds.xml',
      '/data/editions/feed/regions/KZ-61.xml',
    ],
    calendar: ['/roadmap.ics', '/roadmap.ics'],
    blank: [
      '/data/templates/{table}.csv, /data/templates/{table}.{language}.xlsx',
      '/data/templates/families.csv',
      '/data/templates/families.kk.xlsx',
    ],
    card: ['{page}card.png', '/card.png', '/regions/KZ-61/card.png'],
    as_of: ['/as-of/{edition}.json', `/as-of/${number}.json`, '/as-of/editions.json'],
  };
}

/** Every address that answers, from the root. */
export async function knownAddresses(): Promise<ReadonlySet<string>> {
  return new Set((await endpoints()).flatMap(addressesOf));
}

/** The kinds of addresses with examples in a language; those of what another package does not have are left out. */
export async function addressRows(locale: Locale): Promise<AddressRow[]> {
  const known = await knownAddresses();
  const all = await wanted();
  return ADDRESS_KINDS.flatMap((kind): AddressRow[] => {
    const [form, ...examples] = all[kind];
    const own = examples.map((address) => {
      const translated = localePath(locale, address);
      return known.has(translated) ? translated : address;
    });
    const row = { kind, form, examples: own.filter((address) => known.has(address)) };
    return kind === 'picture' ? [row, framed(locale)] : [row];
  });
}
