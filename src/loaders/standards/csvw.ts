import { locales } from '../../i18n/locales.ts';
import { parseReference } from '../../schema/parse-reference.ts';
import type { Field } from '../data-folder.ts';
import { type DatasetFacts, type PackageFacts, packageFacts, type Texts, textsOf } from './dataset-facts.ts';

/** Metadata of CSV on the Web; addresses in it are relative to its own. */
type Metadata = { readonly [key: string]: unknown };

const inLanguages = (texts: Texts) =>
  locales.map((locale) => ({ '@value': texts[locale], '@language': locale }));

/** Type of a field: numbers are decimal, codes have their list as a pattern. */
function datatype({ type, constraints = {} }: Field): Metadata {
  const { enum: codes, pattern, minimum, maximum } = constraints;
  const bounds = {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  if (type === 'number') return { base: 'decimal', ...bounds };
  if (type === 'integer') return { base: 'integer', ...bounds };
  if (type === 'boolean') return { base: 'boolean', format: 'true|false' };
  if (type === 'date') return { base: 'date', format: 'yyyy-MM-dd' };
  const format = codes ? codes.join('|') : pattern?.replace(/^\^|\$$/g, '');
  return { base: 'string', ...(format && { format: `^(?:${format})$` }) };
}

function column(field: Field): Metadata {
  return {
    name: field.name,
    titles: field.name,
    'dc:title': inLanguages(textsOf(field, 'title')),
    'dc:description': inLanguages(textsOf(field, 'description')),
    datatype: datatype(field),
    required: field.constraints?.required ?? false,
    ...(field.type === 'list' && { separator: field.delimiter ?? ';' }),
  };
}

function table(facts: PackageFacts, { dataset, title, description, modified }: DatasetFacts): Metadata {
  const { resource, fields, primaryKey } = dataset;
  return {
    url: resource.path,
    'dc:title': inLanguages(title),
    'dc:description': inLanguages(description),
    'dc:license': { '@id': facts.licence },
    'dc:modified': { '@value': modified, '@type': 'xsd:date' },
    dialect: { header: true, delimiter: ',', encoding: 'utf-8', doubleQuote: true, lineTerminators: ['\n'] },
    tableSchema: { columns: fields.map(column), primaryKey },
  };
}

const context = ['http://www.w3.org/ns/csvw', { '@language': 'kk' }];

/** Foreign keys that CSVW can tell: a field whose one code names a row of one table by its one key. */
function foreignKeys({ dataset }: DatasetFacts, tables: readonly DatasetFacts[]): Metadata[] {
  const byName = new Map(tables.map((one) => [one.name, one.dataset]));
  return dataset.fields.flatMap((field) => {
    if (field.references === undefined || field.type === 'list') return [];
    const { tables: named, lists } = parseReference(field.references, (name) => byName.has(name));
    const target = named.length === 1 && lists.length === 0 ? byName.get(named[0] ?? '') : undefined;
    if (target?.primaryKey.length !== 1) return [];
    const reference = { resource: target.resource.path, columnReference: target.primaryKey };
    return [{ columnReference: [field.name], reference }];
  });
}

/** Metadata of one table, at the address that CSVW looks for it: `<table>.csv-metadata.json`. */
export async function csvwTables(): Promise<ReadonlyMap<string, Metadata>> {
  const facts = await packageFacts();
  return new Map(facts.tables.map((one) => [one.name, { '@context': context, ...table(facts, one) }]));
}

/** Metadata of all tables as one group, with the keys between them. */
export async function csvwGroup(): Promise<Metadata> {
  const facts = await packageFacts();
  return {
    '@context': context,
    'dc:title': inLanguages(facts.title),
    'dc:description': inLanguages(facts.description),
    'dc:license': { '@id': facts.licence },
    tables: facts.tables.map((one) => {
      const told = table(facts, one);
      const keys = foreignKeys(one, facts.tables);
      return { ...told, tableSchema: { ...(told['tableSchema'] as Metadata), foreignKeys: keys } };
    }),
  };
}
