import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import type { Atlas } from '../atlas.ts';
import type { Field } from '../data-folder.ts';

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/**
 * A cell of a table as people read it: names in place of codes, dates and numbers written out. What no list of today
 * knows stands as it is.
 */
export function cellWords(locale: Locale, all: Atlas, field: Field | undefined, cell: string): string {
  if (!field || cell === '') return cell;
  const name = field.enumTitles?.[cell]?.[locale];
  if (name) return name;
  if (field.references !== undefined) {
    const parts = field.type === 'list' ? cell.split(';') : [cell];
    return parts.map((code) => nameOf(locale, all, field.references ?? '', code) ?? code).join('; ');
  }
  if (field.type === 'date' || (field.constraints?.pattern !== undefined && DATE.test(cell)))
    return formatDate(locale, cell);
  if (field.type === 'number' && Number.isFinite(Number(cell))) return formatNumber(locale, Number(cell));
  return cell;
}

function nameOf(locale: Locale, all: Atlas, references: string, code: string): string | undefined {
  const [table = '', lists = ''] = references.split('/');
  if (table === 'kinds') {
    const found = lists.split('|').map((list) => all.kinds.get(`${list}/${code}`));
    return found.find((row) => row !== undefined)?.[`name_${locale}`];
  }
  if (table === 'areas') return all.areas.has(code) ? areaLabel(locale, all, code).name : undefined;
  if (table === 'sources') return all.sources.get(code)?.title ?? undefined;
  if (table === 'units|base')
    return (all.units.get(code) ?? all.kinds.get(`base/${code}`))?.[`name_${locale}`];
  const tables: Partial<Record<string, ReadonlyMap<string, Record<`name_${Locale}`, string>>>> = {
    indicators: all.indicators,
    units: all.units,
    programmes: all.programmes,
    centres: all.centres,
    subjects: all.subjects,
  };
  return tables[table]?.get(code)?.[`name_${locale}`];
}
