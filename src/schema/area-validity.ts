import type { Area } from '../model/area.ts';
import type { Source } from '../model/source.ts';
import { firstDayOf, lastDayOf } from './days.ts';
import type { Checked } from './table.ts';

/** Days between which something happened, `YYYY-MM-DD`; null where a side is open. */
export interface DaySpan {
  first: string | null;
  last: string | null;
}

/** True when the area was there on at least one day of the span. Areas that never changed have no bounds. */
export function wasThere({ valid_from, valid_to }: Checked<Area>, { first, last }: DaySpan): boolean {
  const startsInTime = typeof valid_from !== 'string' || last === null || valid_from <= last;
  const endsInTime = typeof valid_to !== 'string' || first === null || valid_to >= first;
  return startsInTime && endsInTime;
}

/** The bounds of a document's date: its printed date, else the earliest and latest possible one. */
export function spanOfSource({ date, date_from, date_to }: Checked<Source>): DaySpan {
  return {
    first: firstOrNull(date ?? date_from),
    last: lastOrNull(date ?? date_to),
  };
}

/** `2018-06-19 … 2022-06-07` with an open side left blank. */
export function showSpan(first: string | null | undefined, last: string | null | undefined): string {
  return first === last ? `${first ?? '…'}` : `${first ?? ''} … ${last ?? ''}`.trim();
}

/** First day of a date, null for none. */
export function firstOrNull(date: string | null | undefined): string | null {
  return typeof date === 'string' ? firstDayOf(date) : null;
}

/** Last day of a date, null for none. */
export function lastOrNull(date: string | null | undefined): string | null {
  return typeof date === 'string' ? lastDayOf(date) : null;
}
