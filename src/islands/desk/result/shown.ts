import { makeComparator } from '../../../format/compare.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { Answer } from '../answer.ts';
import { type CellText, cellText, isCode } from './cell-text.ts';
import { columnsOf, type ResultColumn } from './columns.ts';

/** A column with the way its cells are written; `code` tells numbers that are names, as years are. */
export type ShownColumn = ResultColumn & { code: boolean; text: CellText };

/** An answer as the views show it, in the page's language. */
export type Shown = {
  answer: Answer;
  columns: readonly ShownColumn[];
  rows: number;
  locale: Locale;
  t: Translate;
  compare: (a: string, b: string) => number;
};

/** Makes an answer ready to be shown. */
export function shownOf(answer: Answer, locale: Locale, t: Translate): Shown {
  const rows = answer.table.numRows;
  const columns = columnsOf(answer.table).map((column): ShownColumn => {
    const code = isCode(column, rows);
    return { ...column, code, text: cellText(locale, t, column.kind, code) };
  });
  return { answer, columns, rows, locale, t, compare: makeComparator(locale) };
}

/** Columns that measure something, in their order. */
export function measuresOf({ columns }: Shown): ShownColumn[] {
  return columns.filter(({ kind, code }) => kind === 'number' && !code);
}
