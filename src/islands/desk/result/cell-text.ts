import { formatDate } from '../../../format/date.ts';
import { formatNumber } from '../../../format/number.ts';
import { minus, nbsp } from '../../../format/signs.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { Cell } from '../../../model/cell.ts';
import type { ColumnKind, ResultColumn } from './columns.ts';

/** Writes cells of a column in the page's language; null for null, so that the caller says what a gap is. */
export type CellText = (cell: Cell) => string | null;

/** How many rows tell whether a column holds years. */
const LOOKED_AT = 500;
const NAMES_OF_CODES = /(?:^|_)(?:year|id|code|kato|жыл|жылы|год|код)$/i;

/** True for a column of years or codes: numbers that are names, and are neither grouped nor measured. */
export function isCode({ name, kind, cell }: ResultColumn, rows: number): boolean {
  if (kind !== 'number') return false;
  if (NAMES_OF_CODES.test(name)) return true;
  let years = 0;
  for (let row = 0; row < Math.min(rows, LOOKED_AT); row += 1) {
    const value = cell(row);
    if (value === null) continue;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1900 || value > 2100) return false;
    years += 1;
  }
  return years > 0;
}

/** The way to write a column's cells: all digits that the engine gave, groups unless they are codes. */
export function cellText(locale: Locale, t: Translate, kind: ColumnKind, code: boolean): CellText {
  return (cell) => {
    if (cell === null) return null;
    if (typeof cell === 'boolean') return t(cell ? 'result.yes' : 'result.no');
    if (kind === 'number') return code ? String(cell) : numberText(locale, cell);
    return kind === 'date' ? dayText(locale, String(cell)) : String(cell);
  };
}

function numberText(locale: Locale, cell: string | number): string {
  // A number written with an exponent has fewer digits than zeros.
  if (typeof cell === 'number') return Math.abs(cell) < 1e21 ? formatNumber(locale, cell) : String(cell);
  const [, sign, whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cell) ?? [];
  if (whole === '') return cell;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : nbsp);
  return `${sign ? minus : ''}${grouped}${fraction ? `${locale === 'en' ? '.' : ','}${fraction}` : ''}`;
}

function dayText(locale: Locale, cell: string): string {
  const [, day = '', time] = /^(\d{4}-\d\d-\d\d)(?: (.+))?$/.exec(cell) ?? [];
  if (day === '') return cell;
  const written = formatDate(locale, day, 'table');
  return time ? `${written}, ${time}` : written;
}
