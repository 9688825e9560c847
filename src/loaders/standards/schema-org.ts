import { type Locale, localeFacts, localePath, locales } from '../../i18n/locales.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { datasetIndicators } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { worded } from '../data-folder.ts';
import { answer } from '../database.ts';
import { MEDIA_TYPES } from '../datasets/formats.ts';
import { citeDataset } from '../datasets/cite.ts';
import { absolute, type DatasetFacts, type PackageFacts, packageFacts } from './dataset-facts.ts';

/** A node of schema.org's JSON-LD. */
export type SchemaNode = { readonly [key: string]: unknown };

/** Least and most characters of a description that dataset search takes. */
const DESCRIPTION = { least: 50, most: 5000 };

const publisher = (locale: Locale, facts: PackageFacts): SchemaNode => ({
  '@type': 'Organization',
  '@id': absolute('/about/#publisher'),
  name: facts.title[locale],
  url: absolute(localePath(locale, '/')),
});

const catalogueId = absolute('/data/#catalogue');

/** What the numbers of a table measure: indicators where it has reports, else its fields of numbers. */
async function measured(locale: Locale, { dataset, name }: DatasetFacts): Promise<SchemaNode[]> {
  if (!(OBSERVATION_TABLES as readonly string[]).includes(name))
    return dataset.used
      .filter(({ type }) => type === 'number' || type === 'integer')
      .map((field) => ({
        '@type': 'PropertyValue',
        name: worded(locale, field, 'title'),
        description: worded(locale, field, 'description'),
      }));
  const { indicators } = await atlas();
  return (await answer(datasetIndicators, { resource: name })).map(({ id }) => {
    const indicator = must(indicators, id);
    return {
      '@type': 'PropertyValue',
      propertyID: id,
      name: indicator[`name_${locale}`],
      description: indicator[`definition_${locale}`],
    };
  });
}

/** The description of a table; of the package too where it is too short by itself. */
function descriptionOf(locale: Locale, facts: PackageFacts, table: DatasetFacts): string {
  const own = table.description[locale];
  const told = own.length < DESCRIPTION.least ? `${own} ${facts.description[locale]}` : own;
  return told.slice(0, DESCRIPTION.most);
}

/** A table as schema.org tells of it, with all that dataset search asks for, in a page's language. */
export async function datasetNode(locale: Locale, name: string): Promise<SchemaNode> {
  const facts = await packageFacts();
  const table = facts.tables.find((one) => one.name === name);
  if (!table) throw new Error(`descriptor has no table: ${name}`);
  const variables = await measured(locale, table);
  const { text } = await citeDataset(locale, table.dataset);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${table.pages[locale]}#dataset`,
    name: table.title[locale],
    alternateName: locales.filter((one) => one !== locale).map((one) => table.title[one]),
    description: descriptionOf(locale, facts, table),
    url: table.pages[locale],
    ...(locale !== 'kk' && { sameAs: `${table.pages.kk}#dataset` }),
    identifier: `${facts.descriptor.name}/${name}`,
    keywords: facts.keywords[locale],
    license: facts.licence,
    isAccessibleForFree: true,
    inLanguage: locales.map((one) => localeFacts[one].lang),
    version: facts.descriptor.version,
    datePublished: facts.issued,
    dateModified: table.modified,
    creator: publisher(locale, facts),
    publisher: publisher(locale, facts),
    citation: text,
    ...(table.span && { temporalCoverage: `${table.span.first}/${table.span.last}` }),
    spatialCoverage: { '@type': 'Place', name: must((await atlas()).areas, 'KZ')[`name_${locale}`] },
    ...(variables.length > 0 && { variableMeasured: variables }),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogueId, url: facts.pages[locale] },
    distribution: table.files
      .filter((file) => file.locale === null || file.locale === locale)
      .map(({ url, format, sha256, size }) => ({
        '@type': 'DataDownload',
        contentUrl: url,
        encodingFormat: MEDIA_TYPES[format],
        contentSize: `${size} B`,
        sha256,
      })),
  };
}

/** The catalogue as schema.org tells of it, in a page's language. */
export async function catalogueNode(locale: Locale): Promise<SchemaNode> {
  const facts = await packageFacts();
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': catalogueId,
    name: facts.title[locale],
    description: facts.description[locale],
    url: facts.pages[locale],
    keywords: facts.keywords[locale],
    license: facts.licence,
    inLanguage: locales.map((one) => localeFacts[one].lang),
    datePublished: facts.issued,
    publisher: publisher(locale, facts),
    dataset: facts.tables.map((table) => ({
      '@type': 'Dataset',
      '@id': `${table.pages[locale]}#dataset`,
      name: table.title[locale],
      description: descriptionOf(locale, facts, table),
      url: table.pages[locale],
      license: facts.licence,
      creator: publisher(locale, facts),
    })),
  };
}
