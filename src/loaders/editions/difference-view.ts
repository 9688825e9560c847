import type { Locale } from '../../i18n/locales.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { ChangeKind, RowChange } from '../../schema/editions/diff-rows.ts';
import { MOVED } from '../../schema/editions/diff-rows.ts';
import type { ShapeChange } from '../../schema/editions/difference.ts';
import type { EditionDifference } from '../../schema/editions/edition-difference.ts';
import { keyOf } from '../../schema/editions/raw-rows.ts';
import { atlas, type Atlas } from '../atlas.ts';
import { type Field, readDescriptor, readSchema } from '../data-folder.ts';
import { tableWords } from '../data-catalogue.ts';
import { once } from '../once.ts';
import { cellWords } from './cell-words.ts';
import { editionDifference, editionNumbers, readingOf } from './frozen.ts';
import { type RowTitle, rowTitle } from './row-title.ts';

/** A value that is not as it was, in words; `lang` is the language that its field is written in, null for any. */
export type ValueView = { field: string; label: string; lang: Locale | null; was: string; now: string };

/** A row that is not as it was, in words of a page's language. */
export type ChangeView = {
  key: string;
  kind: ChangeKind;
  title: RowTitle;
  values: ValueView[];
  /** Why, by each edition that says so. */
  why: { edition: string; text: string }[];
};

/** What has changed in one table; `shape` is null when it has the same fields. */
export type TableView = {
  table: string;
  title: string;
  shape: { change: ShapeChange['change']; fields: string[] }[];
  changes: ChangeView[];
};

const fieldsOf = once(async () => {
  const { resources } = await readDescriptor();
  const tables = resources.filter(({ schema }) => schema !== undefined);
  return new Map(
    await Promise.all(
      tables.map(async (table) => {
        const { fields } = await readSchema(table);
        return [table.name, new Map(fields.map((field) => [field.name, field]))] as const;
      }),
    ),
  );
});

/** The difference between two editions table by table, in the order of the descriptor; tables that are gone come last. */
export async function differenceView(locale: Locale, from: string, to: string): Promise<TableView[]> {
  return tableViews(locale, await editionDifference(from, to));
}

/** The same of a difference, or a part of one, that is at hand. */
export async function tableViews(locale: Locale, difference: EditionDifference): Promise<TableView[]> {
  const all = await atlas();
  const fields = await fieldsOf();
  const latest = (await editionNumbers()).at(-1);
  const today = latest === undefined ? null : await readingOf(latest);
  const stands = (change: RowChange): boolean => {
    const row = today?.rows.get(keyOf(change.row));
    return row !== undefined && !row.cells.get('withdrawn');
  };
  const changed = new Set(
    [...difference.shape, ...difference.rows.map(({ row }) => row)].map(({ table }) => table),
  );
  const order = [...fields.keys(), ...[...changed].filter((table) => !fields.has(table))];
  return Promise.all(
    order
      .filter((table) => changed.has(table))
      .map(async (table): Promise<TableView> => {
        const own = fields.get(table);
        const titles = own ? await tableWords(locale, table) : null;
        const titleOf = (field: string) => (own?.has(field) && titles ? titles.field(field) : field);
        return {
          table,
          title: titles?.title ?? table,
          shape: difference.shape
            .filter((one) => one.table === table)
            .map(({ change, fields: names }) => ({ change, fields: names.map(titleOf) })),
          changes: difference.rows
            .filter(({ row }) => row.table === table)
            .map((change) => ({
              key: keyOf(change.row),
              kind: change.change,
              title: rowTitle(locale, all, change.row, stands(change)),
              values: change.values.map((value) => valueView(locale, all, own, titleOf, value)),
              why: (difference.reasons.get(`${table} ${change.row.id}`) ?? []).map((reason) => ({
                edition: reason.edition,
                text: reason[`why_${locale}`],
              })),
            })),
        };
      }),
  );
}

function valueView(
  locale: Locale,
  all: Atlas,
  fields: ReadonlyMap<string, Field> | undefined,
  titleOf: (field: string) => string,
  { field, was, now }: RowChange['values'][number],
): ValueView {
  const language = /_(\w\w)$/.exec(field)?.[1] ?? '';
  const words = (cell: string) =>
    cellWords(locale, all, field === MOVED ? undefined : fields?.get(field), cell);
  return {
    field,
    label: titleOf(field),
    lang: isLocale(language) ? language : null,
    was: words(was),
    now: words(now),
  };
}
