import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { KnownTable, KnownWord, Vocabulary } from './editor/completion.ts';

/** Functions that a reader is likely to want, each described by the message `sql.fn.NAME`. */
const FUNCTIONS =
  `count sum avg min max median mode arg_max arg_min bool_and bool_or string_agg list round floor ceil abs coalesce
  nullif greatest least lower upper length left right replace trim concat_ws contains starts_with string_split
  list_contains unnest strftime year month date_diff date_trunc row_number rank lag lead first_value last_value
  ntile`.split(/\s+/);

/** Turns of phrase with the messages that describe them. */
const PHRASES: readonly (readonly [string, MessageKey])[] = [
  ['desc', 'sql.kw.desc'],
  ['desc nulls last', 'sql.kw.nulls_last'],
  ['order by', 'sql.kw.order_by'],
  ['group by', 'sql.kw.group_by'],
  ['limit', 'sql.kw.limit'],
  ['distinct', 'sql.kw.distinct'],
  ['having', 'sql.kw.having'],
  ['qualify', 'sql.kw.qualify'],
  ['filter', 'sql.kw.filter'],
  ['left join', 'sql.kw.left_join'],
  ['partition by', 'sql.kw.partition_by'],
];

type Described = {
  fields: { name: string; description: string; description_ru: string; description_en: string }[];
};

const schemas = new Map<string, Promise<Described | null>>();

/** What a field means, from the schema that the site publishes; null where it can't be had. */
async function meaningOf(schema: string, field: string, locale: Locale): Promise<string | null> {
  const fetched =
    schemas.get(schema) ??
    fetch(schema)
      .then((response) => (response.ok ? (response.json() as Promise<Described>) : null))
      .catch(() => null);
  schemas.set(schema, fetched);
  const found = (await fetched)?.fields.find(({ name }) => name === field);
  if (!found) return null;
  return { kk: found.description, ru: found.description_ru, en: found.description_en }[locale];
}

const textIn = (element: Element | null | undefined, part: string): string =>
  element?.querySelector(part)?.textContent?.trim() ?? '';

/** The tables of the panel, which is where the page has them in its words. */
function panelTables(panel: Element, locale: Locale): KnownTable[] {
  return [...panel.querySelectorAll<HTMLElement>('details[data-table]')].map((details) => {
    const schema = details.dataset['schema'];
    const summary = details.querySelector('summary');
    return {
      name: details.dataset['table'] ?? '',
      title: textIn(summary, 'span'),
      fields: [...details.querySelectorAll('li')].map((item) => {
        const name = textIn(item, 'code');
        return {
          name,
          title: textIn(item, 'span'),
          about: schema ? () => meaningOf(schema, name, locale) : null,
        };
      }),
    };
  });
}

/** Everything that can be completed now. */
export function readVocabulary(panel: Element, t: Translate, locale: Locale): Vocabulary {
  const functions: KnownWord[] = FUNCTIONS.map((name) => ({
    name,
    title: t(`sql.fn.${name}` as MessageKey),
  }));
  return {
    tables: panelTables(panel, locale),
    functions,
    phrases: PHRASES.map(([name, key]) => ({ name, title: t(key) })),
  };
}

/** A name as SQL takes it. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
