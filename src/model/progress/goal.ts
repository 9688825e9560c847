import type { Bounded } from '../bounded.ts';
import { intervalOf } from '../interval.ts';
import type { DaySpan } from './day-span.ts';

/** A promise with a number: what was to be reached, from when and by when. Null is “not stated”. */
export interface Goal {
  value: Bounded;
  start: DaySpan | null;
  due: DaySpan | null;
}

/** One report of the stock that a goal is about; `when` is null for one without a date. */
export interface Report {
  id: string;
  when: DaySpan | null;
  value: Bounded;
}

/** A report with a date and a number. */
export type DatedReport = Report & { when: DaySpan };

/**
 * Reports with a date and a number, the earliest first; those whose spans of days cannot be told apart keep the
 * order given. Others say nothing of time.
 */
export function datedReports(reports: readonly Report[]): DatedReport[] {
  return reports
    .filter((report): report is DatedReport => report.when !== null && intervalOf(report.value) !== null)
    .sort((a, b) => a.when.to - b.when.to || a.when.from - b.when.from);
}
