import { translator } from '../../format/translator.ts';
import { localePath } from '../../i18n/locales.ts';
import { readDescriptor, worded } from '../data-folder.ts';
import { MEDIA_TYPES } from '../datasets/formats.ts';
import { once } from '../once.ts';
import { absolute } from '../standards/dataset-facts.ts';
import { SITE } from '../site.ts';
import { VIEW_COLUMNS, type ViewKind } from '../views/view-rows.ts';
import { ADDRESS_KINDS, type Content, type Endpoint } from './endpoint.ts';
import { type JsonSchema, packageRows, viewRow } from './row-schema.ts';
import { endpoints } from './url-grammar.ts';

/** Media types of files that aren't the data's own formats, by their endings. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/atom+xml',
  ics: 'text/calendar',
};

/** Media type of an endpoint's files. */
export function mediaType({ ending, path }: Endpoint): string {
  const type = OTHER_TYPES[ending] ?? MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES];
  if (!type) throw new Error(`no media type is known for: ${path}`);
  return type;
}

const t = translator('en');
const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const viewName = (kind: ViewKind) => `view-${kind}`;

function contentSchema(content: Content | null): JsonSchema {
  if (content === null) return {};
  if ('schema' in content) return { type: 'array', items: schemaRef(content.schema) };
  const [only, ...others] = content.views.map((kind) => schemaRef(viewName(kind)));
  return others.length === 0 ? (only ?? {}) : { oneOf: [only, ...others] };
}

/** What is answered: JSON of known rows has their schema, a text is a text, other files are bytes. */
function answerSchema(one: Endpoint): JsonSchema {
  if (one.ending === 'json') return contentSchema(one.content);
  return /^text\/|xml$/.test(mediaType(one)) ? { type: 'string' } : {};
}

const operationId = (path: string): string => path.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

function operation(one: Endpoint): JsonSchema {
  return {
    get: {
      operationId: operationId(one.path),
      tags: [one.kind],
      summary: `${t(`api.kind.${one.kind}`)} (${one.ending})`,
      ...(Object.keys(one.parameters).length > 0 && {
        parameters: Object.entries(one.parameters).map(([name, values]) => ({
          name,
          in: 'path',
          required: true,
          schema: { type: 'string', enum: values },
        })),
      }),
      responses: {
        '200': {
          description: t('api.openapi.found'),
          content: { [mediaType(one)]: { schema: answerSchema(one) } },
        },
        '404': { $ref: '#/components/responses/missing' },
      },
    },
  };
}

/** The JSON of a view. */
async function viewSchema(kind: ViewKind): Promise<JsonSchema> {
  const text = { type: 'string' };
  const properties = {
    view: { ...text, description: t('api.json.view') },
    title: text,
    page: { ...text, format: 'uri' },
    edition: { ...text, examples: [(await readDescriptor()).version] },
    license: { type: 'array', items: { type: 'object', properties: { name: text, path: text } } },
    citation: text,
    kind: { const: kind },
    fields: {
      type: 'array',
      items: { type: 'object', properties: { name: text, type: text, title: text, description: text } },
    },
    rows: { type: 'array', items: await viewRow(kind) },
  };
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** The addresses of the site as OpenAPI 3.1: each path with the values that its parameters may take. */
export const openApi = once(async (): Promise<JsonSchema> => {
  const descriptor = await readDescriptor();
  const [licence] = descriptor.licenses;
  const kinds = Object.keys(VIEW_COLUMNS) as ViewKind[];
  const views = await Promise.all(
    kinds.map(async (kind) => [viewName(kind), await viewSchema(kind)] as const),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: worded('en', descriptor, 'title'),
      summary: t('api.lead'),
      description: `${t('api.static')} ${t('api.promise.frozen')}`,
      version: descriptor.version,
      license: { name: licence?.title, url: licence?.path },
    },
    servers: [{ url: SITE.origin }],
    externalDocs: { url: absolute(localePath('en', '/data/api/')), description: t('api.title') },
    tags: ADDRESS_KINDS.map((kind) => ({ name: kind, description: t(`api.kind.${kind}.about`) })),
    paths: Object.fromEntries((await endpoints()).map((one) => [one.path, operation(one)])),
    components: {
      schemas: Object.fromEntries([...views, ...(await packageRows())]),
      responses: { missing: { description: t('api.openapi.missing'), content: { 'text/html': {} } } },
    },
  };
});
