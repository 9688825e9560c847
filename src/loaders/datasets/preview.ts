import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import { type FigureView, figureView } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Cell } from '../../model/cell.ts';
import { PARTIAL_DATE_PATTERN } from '../../schema/descriptor.ts';
import { atlas } from '../atlas.ts';
import { type Field, worded } from '../data-folder.ts';
import { childrenFigure, denominators, populationFigure, schoolsFigure } from '../denominators.ts';
import { codeNames, isCoded } from './code-names.ts';
import type { Dataset } from './dataset.ts';
import { type DatasetRow, firstRows } from './dataset-rows.ts';

/** A cell as a page shows it: a figure leads to its receipt, `code` is an id or address that no language changes. */
export type PreviewCell = { figure: FigureView } | { text: string; code: boolean };

/** The first rows of a table; a null cell is an empty one. */
export type Preview = { columns: { field: Field; title: string }[]; rows: (PreviewCell | null)[][] };

const ROWS = 5;

/** What says the same in another language, and what only a withdrawn row fills. */
const isSpare = (locale: Locale, name: string) =>
  name.startsWith('withdrawn') || (/_(kk|ru|en)$/.test(name) && !name.endsWith(`_${locale}`));

/** Number of a row that has a receipt; null for other cells. */
async function figureOf(
  locale: Locale,
  { resource }: Dataset,
  { name }: Field,
  row: DatasetRow,
): Promise<FigureView | null> {
  const id = String(row['id']);
  if (name === 'value') {
    const observation = (await atlas()).observations.get(id);
    return observation ? figureView(locale, observation, false) : null;
  }
  if (resource.name === 'population') {
    const people = must((await denominators()).population, id);
    if (name === 'population') return populationFigure(locale, people);
    return name === 'children' ? childrenFigure(locale, people) : null;
  }
  if (resource.name === 'schools' && name === 'schools')
    return schoolsFigure(locale, must((await denominators()).schools, id));
  return null;
}

function plainCell(locale: Locale, field: Field, cell: Exclude<Cell, null>): PreviewCell {
  const t = translator(locale);
  const text = String(cell);
  const hasPattern = field.constraints?.pattern !== undefined;
  if (typeof cell === 'boolean') return { text: t(cell ? 'result.yes' : 'result.no'), code: false };
  if (field.type === 'number') return { text: formatNumber(locale, Number(cell)), code: false };
  if (field.type === 'date' || field.constraints?.pattern === PARTIAL_DATE_PATTERN)
    return { text: formatDate(locale, text, 'table'), code: false };
  if (field.name === 'duration') return { text: formatDuration(locale, text), code: false };
  return { text, code: /^(id|url)$/.test(field.name) || field.references !== undefined || hasPattern };
}

/** First rows that stand, in words of a page's language, without the columns that are empty in all of them. */
export async function previewOf(locale: Locale, dataset: Dataset): Promise<Preview> {
  const name = await codeNames(locale);
  const rows = await firstRows(dataset, ROWS);
  const fields = dataset.used.filter(
    (field) => !isSpare(locale, field.name) && rows.some((row) => row[field.name] !== null),
  );
  const cellOf = async (field: Field, row: DatasetRow): Promise<PreviewCell | null> => {
    const figure = await figureOf(locale, dataset, field, row);
    if (figure) return { figure };
    const cell = row[field.name] ?? null;
    if (cell === null) return null;
    const named = isCoded(field) ? name(field, String(cell)) : null;
    return named === null ? plainCell(locale, field, cell) : { text: named, code: false };
  };
  return {
    columns: fields.map((field) => ({ field, title: worded(locale, field, 'title') })),
    rows: await Promise.all(rows.map((row) => Promise.all(fields.map((field) => cellOf(field, row))))),
  };
}
