import { writeCsv } from '../../exports/csv.ts';
import type { ExportColumn, ExportTable } from '../../exports/export-table.ts';
import { writeJson } from '../../exports/json.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { Cell } from '../../model/cell.ts';
import { citation } from '../citation.ts';
import { readDescriptor } from '../data-folder.ts';
import { SITE } from '../site.ts';
import { viewFields } from './view-fields.ts';
import { VIEW_COLUMNS, type ViewRows } from './view-rows.ts';

/** A view that is written to a file: where it stands and what it is called. */
export type ViewFile = {
  locale: Locale;
  /** Kazakh address of its page. */
  page: string;
  id: string;
  title: string;
  table: ViewRows;
};

/** Columns that a CSV file has behind the others: it has no other place for what holds for all of its rows. */
export const CSV_ONLY = ['edition', 'licence'] as const;

function tableOf({ title, table: { kind, rows } }: ViewFile, constant: Record<string, string>): ExportTable {
  const names: readonly string[] = [...VIEW_COLUMNS[kind], ...Object.keys(constant)];
  return {
    title,
    columns: names.map((name): ExportColumn => ({ name, title: name, type: 'text' })),
    rows: rows.map((row) =>
      names.map((name) => (row as Readonly<Record<string, Cell>>)[name] ?? constant[name] ?? null),
    ),
    about: [],
  };
}

/** A view's table as CSV for a program: every cell as it is, edition and licence in each row. */
export async function viewCsv(view: ViewFile): Promise<string> {
  const { version, licenses } = await readDescriptor();
  const licence = licenses.map(({ name }) => name).join(' ');
  return writeCsv(tableOf(view, { edition: version, licence }), 'program');
}

/** A view's table as JSON: what it is, how to cite it, its fields with their meaning, then its rows, a line each. */
export async function viewJson(view: ViewFile): Promise<string> {
  const { locale, page, id, title, table } = view;
  const { version, licenses } = await readDescriptor();
  const head = {
    view: localePath(locale, `${page}${id}`),
    title,
    page: new URL(localePath(locale, page), SITE).href,
    edition: version,
    license: licenses.map(({ name, path }) => ({ name, path })),
    citation: await citation(locale, title, page, SITE),
    kind: table.kind,
    fields: await viewFields(locale, table.kind),
  };
  const rows = writeJson(tableOf(view, {})).trimEnd();
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": ${rows}\n}\n`;
}
