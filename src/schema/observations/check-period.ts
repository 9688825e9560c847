import type { Indicator } from '../../model/indicator.ts';
import type { Source } from '../../model/source.ts';
import { showSpan, spanOfSource } from '../area-validity.ts';
import { firstDayOf, lastDayOf } from '../days.ts';
import type { Checked } from '../table.ts';
import type { FlagField } from '../flag.ts';
import type { ObservationView } from './observation-view.ts';

/**
 * A stock has a date and no start. A flow has both bounds, or only an end (“by”), or a length, or basis `none`;
 * only a start where the document's own date is not known. A date that rests on the document is within its bounds. A
 * whole day that is not printed and is the document's is no period.
 */
export function checkPeriod(
  { period_start: start, period_end: end, period_basis: basis }: ObservationView,
  indicator: Checked<Indicator> | undefined,
  source: Checked<Source> | undefined,
  flagField: FlagField,
): void {
  if (indicator?.measure === 'stock' && typeof start === 'string') {
    flagField('period_start')('stock-with-start', { found: start });
  }
  if (indicator?.measure === 'flow' && typeof start === 'string') {
    if (end === null && typeof source?.date === 'string') flagField('period_end')('flow-start-only', {});
    if (basis !== 'printed' && start.length === 10 && start === end && end === source?.date) {
      flagField('period_start')('flow-document-day', { found: start });
    }
  }
  if (basis !== 'document' || !source || end === undefined) return;
  const { first, last } = spanOfSource(source);
  const flag = flagField('period_end');
  if (first === null && last === null) flag('document-undated', { found: basis });
  else if (end === null) flag('document-date-missing', { expected: showSpan(first, last) });
  else if ((last !== null && firstDayOf(end) > last) || (first !== null && lastDayOf(end) < first))
    flag('document-date', { found: end, expected: showSpan(first, last) });
}
