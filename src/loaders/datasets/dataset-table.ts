import type { ExportColumn, ExportTable, ExportType } from '../../exports/export-table.ts';
import { formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { type Field, readDescriptor, worded } from '../data-folder.ts';
import { codeNames, isCoded } from './code-names.ts';
import type { Dataset } from './dataset.ts';
import { datasetRows } from './dataset-rows.ts';

/** How a file for people writes a field: partial dates and lists stay text. */
function exportType(type: string): ExportType {
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'date' || type === 'boolean' ? type : 'text';
}

/** All rows and fields of a table for a program: names in its header, cells as in the package's own file. */
export async function programTable(dataset: Dataset): Promise<ExportTable> {
  const rows = await datasetRows(dataset);
  return {
    title: dataset.resource.name,
    columns: dataset.fields.map(({ name, type }) => ({ name, title: name, type: exportType(type) })),
    rows: rows.map((row) => dataset.fields.map(({ name }) => row[name] ?? null)),
    about: [],
  };
}

/**
 * All rows of a table for a person: titles in the language, before each column of codes one of their names, and
 * only the columns that the table fills. `site` makes the addresses in it absolute.
 */
export async function personTable(locale: Locale, dataset: Dataset, site: URL): Promise<ExportTable> {
  const t = translator(locale);
  const name = await codeNames(locale);
  const rows = await datasetRows(dataset);
  const parts = dataset.used.flatMap((field): { field: Field; column: ExportColumn; isName: boolean }[] => {
    const title = worded(locale, field, 'title');
    const own = { name: field.name, title, type: exportType(field.type) };
    if (!isCoded(field)) return [{ field, column: own, isName: false }];
    return [
      { field, column: { name: `${field.name}_name`, title, type: 'text' }, isName: true },
      { field, column: { ...own, title: t('dataset.xlsx.code', { title }) }, isName: false },
    ];
  });
  return {
    title: worded(locale, dataset.resource, 'title'),
    columns: parts.map(({ column }) => column),
    rows: rows.map((row) =>
      parts.map(({ field, isName }) => {
        const cell = row[field.name] ?? null;
        return isName && cell !== null ? name(field, String(cell)) : cell;
      }),
    ),
    about: await aboutTable(locale, dataset, site),
  };
}

/** What a reader of the file has to know: what it holds, edition, licence, citation, and each column's meaning. */
async function aboutTable(
  locale: Locale,
  { resource, used }: Dataset,
  site: URL,
): Promise<(readonly [string, string])[]> {
  const t = translator(locale);
  const { version, created, licenses } = await readDescriptor();
  const title = worded(locale, resource, 'title');
  const url = new URL(localePath(locale, `/data/${resource.name}/`), site).href;
  return [
    [title, worded(locale, resource, 'description')],
    [t('proof.edition'), version],
    [t('explore.about.link'), url],
    [t('explore.about.licence'), licenses.map((one) => `${one.title} (${one.path})`).join('; ')],
    [
      t('dl.cite'),
      t('dl.cite.text', { edition: version, title, url, date: formatDate(locale, created.slice(0, 10)) }),
    ],
    [t('dataset.empty'), `${t('data.missing')} ${t('dataset.empty.sheet')}`],
    ...used.map(
      (field) =>
        [worded(locale, field, 'title'), `${field.name}: ${worded(locale, field, 'description')}`] as const,
    ),
  ];
}
