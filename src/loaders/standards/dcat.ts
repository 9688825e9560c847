import { translator } from '../../format/translator.ts';
import { locales } from '../../i18n/locales.ts';
import { DESCRIPTION } from '../api/description.ts';
import { MEDIA_TYPES } from '../datasets/formats.ts';
import { absolute, type DatasetFacts, type PackageFacts, packageFacts, type Texts } from './dataset-facts.ts';

/** A node of JSON-LD. */
export type Node = { readonly [key: string]: unknown };

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Codes of the European Union's lists, which DCAT-AP asks for. */
const EU = 'http://publications.europa.eu/resource/authority';
const LANGUAGES = { kk: `${EU}/language/KAZ`, ru: `${EU}/language/RUS`, en: `${EU}/language/ENG` };
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
  geojson: 'GEOJSON',
  zip: 'ZIP',
};

const ref = (id: string, type: string): Node => ({ '@id': id, '@type': type });
const inLanguages = (texts: Texts): Node[] =>
  locales.map((locale) => ({ '@value': texts[locale], '@language': locale }));
const typed = (value: string, type: string): Node => ({ '@value': value, '@type': `xsd:${type}` });
const languages = locales.map((locale) => ref(LANGUAGES[locale], 'dct:LinguisticSystem'));

/** A partial date as the type that is as precise. */
function instant(text: string): Node {
  if (text.length === 4) return typed(text, 'gYear');
  return typed(text, text.length === 7 ? 'gYearMonth' : 'date');
}

type File = { url: string; format: string; locale?: string | null; sha256: string; size: number };

function distribution(
  { url, format, locale = null, sha256, size }: File,
  id: string,
  title: Texts,
  page: string,
  licence: string,
): Node {
  const media = MEDIA_TYPES[format as keyof typeof MEDIA_TYPES];
  const fileType = FILE_TYPES[format];
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    'dct:title': inLanguages(title),
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${media}`, 'dct:MediaType'),
    ...(fileType && { 'dct:format': ref(`${EU}/file-type/${fileType}`, 'dct:MediaTypeOrExtent') }),
    'dcat:byteSize': typed(String(size), 'nonNegativeInteger'),
    'dct:license': ref(licence, 'dct:LicenseDocument'),
    ...(locale && { 'dct:language': ref(LANGUAGES[locale as 'kk'], 'dct:LinguisticSystem') }),
    'spdx:checksum': {
      '@id': `${id}-checksum`,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': ref('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
      'spdx:checksumValue': typed(sha256, 'hexBinary'),
    },
  };
}

/** What all datasets of the catalogue share. */
const shared = (facts: PackageFacts): Node => ({
  'dct:publisher': { '@id': publisherId },
  'dcat:contactPoint': { '@id': contactId },
  'dcat:theme': {
    ...ref(`${EU}/data-theme/SOCI`, 'skos:Concept'),
    'skos:prefLabel': { '@value': 'Population and society', '@language': 'en' },
  },
  'dct:spatial': ref(`${EU}/country/KAZ`, 'dct:Location'),
  'dct:language': languages,
  'dct:accrualPeriodicity': ref(`${EU}/frequency/IRREG`, 'dct:Frequency'),
  'dct:accessRights': ref(`${EU}/access-right/PUBLIC`, 'dct:RightsStatement'),
  'dcat:version': facts.descriptor.version,
  'dct:issued': typed(facts.issued, 'date'),
  'dcat:keyword': locales.flatMap((locale) =>
    facts.keywords[locale].map((word) => ({ '@value': word, '@language': locale })),
  ),
});

const publisherId = absolute('/about/#publisher');
const contactId = absolute('/about/#contact');
const packageId = absolute('/data/#package');

function tableNode(facts: PackageFacts, table: DatasetFacts): Node {
  const id = `${table.pages.kk}#dataset`;
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(table.title),
    'dct:description': inLanguages(table.description),
    'dct:identifier': `${facts.descriptor.name}/${table.name}`,
    ...shared(facts),
    'dct:modified': typed(table.modified, 'date'),
    'dct:isPartOf': { '@id': packageId },
    'dcat:landingPage': locales.map((locale) => ref(table.pages[locale], 'foaf:Document')),
    ...(table.span && {
      'dct:temporal': {
        '@id': `${id}-period`,
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': instant(table.span.first),
        'dcat:endDate': instant(table.span.last),
      },
    }),
    'dcat:distribution': table.files.map((file) =>
      distribution(
        file,
        `${table.pages.kk}#${[file.format, file.locale].filter(Boolean).join('-')}`,
        table.title,
        table.pages[file.locale ?? 'kk'],
        facts.licence,
      ),
    ),
  };
}

/** What the catalogue lists beside the tables: the borders, with a licence of their own, and the whole edition. */
export type OtherFiles = {
  borders: readonly { name: string; title: Texts; licence: string; file: File }[];
  archive: File | null;
};

function borderNode(
  facts: PackageFacts,
  { name, title, licence, file }: OtherFiles['borders'][number],
): Node {
  return {
    '@id': absolute(`/data/#${name}`),
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(title),
    'dct:description': inLanguages(title),
    'dct:identifier': `${facts.descriptor.name}/${name}`,
    ...shared(facts),
    'dct:isPartOf': { '@id': packageId },
    'dcat:landingPage': ref(absolute('/data/'), 'foaf:Document'),
    'dcat:distribution': distribution(
      file,
      absolute(`/data/#${name}-${file.format}`),
      title,
      absolute('/data/'),
      licence,
    ),
  };
}

/** The catalogue of the data as DCAT-AP 3 in JSON-LD, in three languages. */
export async function dcatDocument({ borders, archive }: OtherFiles): Promise<Node> {
  const facts = await packageFacts();
  const tables = facts.tables.map((table) => tableNode(facts, table));
  const shapes = borders.map((border) => borderNode(facts, border));
  const whole: Node = {
    '@id': packageId,
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(facts.title),
    'dct:description': inLanguages(facts.description),
    'dct:identifier': facts.descriptor.name,
    ...shared(facts),
    'dct:hasPart': [...tables, ...shapes].map((node) => ({ '@id': node['@id'] })),
    'dcat:landingPage': ref(absolute('/data/'), 'foaf:Document'),
    'dct:conformsTo': ref('https://datapackage.org/profiles/2.0/datapackage.json', 'dct:Standard'),
    ...(archive && {
      'dcat:distribution': distribution(
        archive,
        absolute('/data/#package-zip'),
        facts.title,
        absolute('/data/'),
        facts.licence,
      ),
    }),
  };
  return {
    '@context': CONTEXT,
    '@id': absolute('/data/#catalogue'),
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(facts.title),
    'dct:description': inLanguages(facts.description),
    'dct:publisher': { '@id': publisherId, '@type': 'foaf:Agent', 'foaf:name': inLanguages(facts.title) },
    'dcat:contactPoint': {
      '@id': contactId,
      '@type': 'vcard:Kind',
      'vcard:fn': facts.title.kk,
      'vcard:hasURL': { '@id': absolute('/about/') },
    },
    'foaf:homepage': ref(absolute('/data/'), 'foaf:Document'),
    'dct:language': languages,
    'dct:license': ref(facts.licence, 'dct:LicenseDocument'),
    'dct:issued': typed(facts.issued, 'date'),
    'dct:modified': typed(facts.issued, 'date'),
    'dcat:themeTaxonomy': {
      ...ref(`${EU}/data-theme`, 'skos:ConceptScheme'),
      'dct:title': { '@value': 'Data theme', '@language': 'en' },
    },
    'dct:spatial': ref(`${EU}/country/KAZ`, 'dct:Location'),
    'dcat:dataset': [whole, ...tables, ...shapes],
    'dcat:service': {
      '@id': absolute('/data/api/#service'),
      '@type': 'dcat:DataService',
      'dct:title': locales.map((locale) => ({
        '@value': translator(locale)('api.title'),
        '@language': locale,
      })),
      'dcat:endpointURL': { '@id': absolute('/') },
      'dcat:endpointDescription': { '@id': absolute(DESCRIPTION) },
      'dcat:landingPage': ref(absolute('/data/api/'), 'foaf:Document'),
      'dct:license': ref(facts.licence, 'dct:LicenseDocument'),
      'dct:accessRights': ref(`${EU}/access-right/PUBLIC`, 'dct:RightsStatement'),
      'dct:publisher': { '@id': publisherId },
      'dcat:contactPoint': { '@id': contactId },
      'dcat:servesDataset': [whole, ...tables, ...shapes].map((node) => ({ '@id': node['@id'] })),
    },
  };
}
