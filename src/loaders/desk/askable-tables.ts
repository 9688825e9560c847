import { tableName } from '../../engine/tables.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { type Field, readDescriptor, readSchema, type Resource } from '../data-folder.ts';

/** A field as SQL names it, in words of a page's language. `type` is the descriptor's. */
export type AskableField = { name: string; type: string; title: string };

/** A table or view that the desk's SQL can name. */
export type AskableTable = {
  name: string;
  title: string;
  /** Address of the schema that describes the fields; null for a view. */
  schema: string | null;
  fields: AskableField[];
};

const titleOf = (locale: Locale, { title, title_ru, title_en }: Field | Resource): string =>
  ({ kk: title, ru: title_ru, en: title_en })[locale];

async function fieldsOf(locale: Locale, resource: Resource): Promise<AskableField[]> {
  const { fields } = await readSchema(resource);
  return fields
    .filter(({ name }) => resource.columns?.includes(name) ?? true)
    .map((field) => ({ name: field.name, type: field.type, title: titleOf(locale, field) }));
}

/** All tables of the package in the order of the descriptor; of a shared schema the fields that the table fills. */
export async function askableTables(locale: Locale): Promise<AskableTable[]> {
  const { resources } = await readDescriptor();
  return Promise.all(
    resources.flatMap((resource) =>
      resource.schema
        ? [
            fieldsOf(locale, resource).then((fields) => ({
              name: tableName(resource.name),
              title: titleOf(locale, resource),
              schema: `/data/${resource.schema}`,
              fields,
            })),
          ]
        : [],
    ),
  );
}

/** The views that questions read, which the descriptor doesn't know. */
export async function askableViews(locale: Locale): Promise<AskableTable[]> {
  const t = translator(locale);
  const tables = await askableTables(locale);
  const named = (table: string, field: string): AskableField => {
    const found = tables.find(({ name }) => name === table)?.fields.find(({ name }) => name === field);
    if (!found) throw new Error(`no field: ${table}.${field}`);
    return found;
  };
  const sixth = tables.filter(({ name }) => OBSERVATION_TABLES.some((one) => tableName(one) === name));
  const shared = new Map(sixth.flatMap(({ fields }) => fields.map((field) => [field.name, field])));
  return [
    {
      name: 'observations',
      title: t('sql.view.observations'),
      schema: sixth[0]?.schema ?? null,
      fields: [
        { name: 'resource', type: 'string', title: t('sql.field.resource') },
        ...shared.values(),
        named('indicators', 'subject'),
        named('indicators', 'measure'),
      ],
    },
    {
      name: 'area_pages',
      title: t('sql.view.area_pages'),
      schema: null,
      fields: [
        named('families', 'area'),
        { name: 'page', type: 'string', title: t('sql.field.page') },
        { name: 'relation', type: 'string', title: t('sql.field.relation') },
      ],
    },
  ];
}
