import { formatSize } from '../../../format/size.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { UnevenRows } from '../../../schema/own-csv/read-csv-file.ts';
import type { Refusal } from '../../../schema/own-csv/refusal.ts';

/** Rows by number, and how many more there are. */
export function rowsText(t: Translate, { rows, count }: UnevenRows): string {
  const named = rows.join(', ');
  return count > rows.length ? t('own.rows.more', { rows: named, n: count - rows.length }) : named;
}

/** Why a file was refused, and what to do about it. */
export function refusalText(t: Translate, locale: Locale, reason: Refusal): string {
  switch (reason.kind) {
    case 'several':
      return t('own.no.several', { n: reason.count });
    case 'large':
      return t('own.no.large', {
        size: formatSize(locale, reason.bytes),
        limit: formatSize(locale, reason.limit),
      });
    case 'columns':
      return t('own.no.columns', { n: reason.count, limit: reason.limit });
    case 'cells':
      return t('own.no.cells', { limit: reason.limit });
    case 'text-long':
      return t('own.no.text-long', { row: reason.row, limit: reason.limit });
    case 'workbook': {
      const program = reason.format === 'ODS' ? 'LibreOffice' : 'Excel';
      return t('own.no.workbook', { program, format: reason.format });
    }
    case 'binary':
      return reason.format === null
        ? t('own.no.binary', { line: reason.line })
        : t('own.no.format', { format: reason.format });
    case 'encoding':
      return t('own.no.encoding', { line: reason.line });
    case 'unclosed':
      return t('own.no.unclosed', { row: reason.row });
    case 'quotes':
      return t('own.no.quotes', { n: reason.count, rows: rowsText(t, reason) });
    default:
      return t(`own.no.${reason.kind}`);
  }
}
