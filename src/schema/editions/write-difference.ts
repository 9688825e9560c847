import Papa from 'papaparse';
import type { RowChange } from './diff-rows.ts';
import type { EditionDifference } from './edition-difference.ts';

const HEADER = ['table', 'id', 'change', 'field', 'was', 'now', 'editions', 'why_kk', 'why_ru', 'why_en'];

/** Values of a row that came or went: every one that is not empty. */
function valuesOf({ change, row, values }: RowChange): RowChange['values'] {
  if (values.length > 0) return values;
  const filled = [...row.cells].filter(([, text]) => text !== '');
  return filled.map(([field, text]) =>
    change === 'removed' ? { field, was: text, now: '' } : { field, was: '', now: text },
  );
}

/**
 * A difference as CSV: one line a value that differs, of a row that came or went one for each value it has; tables
 * and fields that came or went first, with no row. `editions` are those that gave the reasons.
 */
export function writeDifference({ shape, rows, reasons }: EditionDifference): string {
  const ofShape = shape.flatMap(({ change, table, fields }) =>
    fields.map((field) => [table, '', change, field, '', '', '', '', '', '']),
  );
  const ofRows = rows.flatMap((change) => {
    const { table, id } = change.row;
    const why = reasons.get(`${table} ${id}`) ?? [];
    const told = (language: 'kk' | 'ru' | 'en') =>
      [...new Set(why.map((one) => one[`why_${language}`]))].join(' ');
    const editions = why.map(({ edition }) => edition).join(';');
    return valuesOf(change).map(({ field, was, now }) => [
      ...[table, id, change.change, field, was, now, editions],
      ...[told('kk'), told('ru'), told('en')],
    ]);
  });
  return `${Papa.unparse([HEADER, ...ofShape, ...ofRows], { newline: '\n' })}\n`;
}
