import { type TemplateColumn, writeTemplate } from '../../exports/template.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { OBSERVATION_TABLES, subjectOf } from '../../model/tables.ts';
import { readTable } from '../atlas.ts';
import { readDescriptor } from '../data-folder.ts';
import { stillCopy } from '../datasets/still-zip.ts';
import { once } from '../once.ts';
import { type CheckColumn, type CheckDataset, checkDatasets } from './check-datasets.ts';

/** A code with its names in kk, ru and en. */
type Code = readonly [code: string, kk: string, ru: string, en: string];

/** Tables whose ids are offered: short lists with names. Ids of figures and documents come from the reader. */
const CODE_TABLES = [
  'indicators',
  'programmes',
  'areas',
  'units',
  'centres',
  'sessions',
  'subjects',
  'bodies',
] as const;

const kinds = once(() => readTable('kinds'));

async function codesOfTable(name: (typeof CODE_TABLES)[number], subject: string | null): Promise<Code[]> {
  const rows = await readTable(name);
  return rows.flatMap((row): Code[] => {
    if (name === 'indicators' && subject !== null && 'subject' in row && row.subject !== subject) return [];
    if ('name_kk' in row) return [[row.id, row.name_kk, row.name_ru, row.name_en]];
    if ('title_kk' in row) return [[row.id, row.title_kk, row.title_ru, row.title_en]];
    return [[row.id, '', '', '']];
  });
}

async function codesOf({ codes, references }: CheckColumn, subject: string | null): Promise<Code[]> {
  const own = codes.map(({ code, name }): Code => [code, name.kk, name.ru, name.en]);
  if (!references) return own;
  const known = CODE_TABLES.filter((name) => references.tables.includes(name));
  const ofTables = await Promise.all(known.map((name) => codesOfTable(name, subject)));
  const ofLists = (await kinds())
    .filter(({ list }) => references.lists.includes(list))
    .map((row): Code => [row.id, row.name_kk, row.name_ru, row.name_en]);
  return [...own, ...ofTables.flat(), ...ofLists];
}

/** The workbook to be filled in for a table, its header in a language: the same bytes whenever an edition is built. */
export async function templateWorkbook(dataset: CheckDataset, locale: Locale): Promise<Blob> {
  const t = translator(locale);
  const observed = OBSERVATION_TABLES.find((name) => name === dataset.name);
  const subject = observed ? subjectOf(observed) : null;
  const columns = await Promise.all(
    dataset.columns.map(async (column): Promise<TemplateColumn> => {
      const { name, type, title, meaning, isRequired, example } = column;
      return {
        title: title[locale],
        isNumber: type === 'number' || type === 'integer',
        isRequired,
        about: [
          ...[title[locale], name, t(`data.type.${type}` as 'data.type.string')],
          ...[t(isRequired ? 'data.required' : 'data.optional'), example ?? ''],
          ...locales.map((to) => meaning[to]),
        ],
        codes: await codesOf(column, subject),
      };
    }),
  );
  const book = await writeTemplate({
    names: { data: t('check.sheet.data'), columns: t('check.sheet.columns'), codes: t('check.sheet.codes') },
    columns,
    about: [
      ...[t('check.column.column'), t('data.column.field'), t('data.column.type'), t('data.column.required')],
      ...[t('check.example'), ...locales.map((to) => `${t('data.column.meaning')} (${t(`lang.${to}`)})`)],
    ],
    codes: [t('check.column.column'), t('check.changes.key'), ...locales.map((to) => t(`lang.${to}`))],
  });
  const { created } = await readDescriptor();
  const bytes = stillCopy(new Uint8Array(await book.arrayBuffer()), created.slice(0, 10));
  return new Blob([Uint8Array.from(bytes)], { type: book.type });
}

/** A template as it is published: its name under `/data/templates/`, and how its bytes are made. */
export type TemplateFile = { name: string; make: () => Promise<Blob> };

/** Templates of every table: `families.csv`, and `families.kk.xlsx` with its header in the language. */
export async function templateFiles(): Promise<TemplateFile[]> {
  return (await checkDatasets()).flatMap((dataset) => [
    {
      name: `${dataset.name}.csv`,
      make: async () => new Blob([`${dataset.columns.map(({ name }) => name).join(',')}\n`]),
    },
    ...locales.map((locale) => ({
      name: `${dataset.name}.${locale}.xlsx`,
      make: () => templateWorkbook(dataset, locale),
    })),
  ]);
}
