import type { Area } from '../model/area.ts';
import type { Source } from '../model/source.ts';
import { firstOrNull, lastOrNull, showSpan, spanOfSource, wasThere, type DaySpan } from './area-validity.ts';
import type { FlagField } from './flag.ts';
import type { Checked } from './table.ts';

/** The period of a row; undefined where a cell was wrong. */
interface Period {
  period_start: string | null | undefined;
  period_end: string | null | undefined;
}

/**
 * Reports an area that was not there on the last day of the period; a stock (`isStock`) of a month or a year was
 * taken on any of its days. A row without a period is judged by its document's date or bounds, one with only a
 * start by what followed: one day in common is enough.
 */
export function checkAreaOfPeriod(
  area: Checked<Area>,
  period: Period,
  isStock: boolean,
  source: Checked<Source> | undefined,
  flagField: FlagField,
): void {
  if (area.valid_from === null && area.valid_to === null) return;
  if (period.period_start === undefined || period.period_end === undefined) return;
  const span = spanOf(period, isStock, source);
  if (wasThere(area, span)) return;
  flagField('area')('area-not-valid', {
    found: area.id ?? '',
    period: showSpan(span.first, span.last),
    valid: showSpan(area.valid_from, area.valid_to),
  });
}

function spanOf(
  { period_start, period_end }: Period,
  isStock: boolean,
  source: Checked<Source> | undefined,
): DaySpan {
  if (typeof period_end === 'string') {
    const last = lastOrNull(period_end);
    return { first: isStock ? firstOrNull(period_end) : last, last };
  }
  if (typeof period_start === 'string') return { first: firstOrNull(period_start), last: null };
  return source ? spanOfSource(source) : { first: null, last: null };
}
