import { type Interval, intervalOf } from '../interval.ts';
import { stockAt } from './forecast.ts';
import type { DatedReport } from './goal.ts';
import { paceRange, stretchesOf, wholePace } from './pace.ts';

/** What the method would have said of a report from the reports before it alone. */
export interface BackTest {
  report: DatedReport;
  /** By the pace of all that was reported till then. */
  predicted: Interval;
  /** By the slowest and the fastest stretch till then. */
  range: Interval;
  /** Predicted less reported: above zero is too many. */
  error: Interval;
  /** Whether what was reported lies in the range. */
  held: boolean;
}

/** The method tried on its own past: one check for each report that has two others with a date before it, in time. */
export function backTests(dated: readonly DatedReport[]): BackTest[] {
  return dated.flatMap((report, i) => {
    const known = dated.slice(0, i);
    const latest = known.at(-1);
    const pace = wholePace(known);
    const paces = paceRange(stretchesOf(known));
    const actual = intervalOf(report.value);
    if (!latest || !pace || !paces || !actual || report.when.from <= latest.when.to) return [];
    const predicted = stockAt(latest, pace.perMonth, report.when);
    const range = stockAt(latest, paces, report.when);
    if (!predicted || !range) return [];
    return [
      {
        report,
        predicted,
        range,
        error: {
          low: predicted.low - actual.high,
          high: predicted.high - actual.low,
          loose: predicted.loose || actual.loose,
        },
        held: actual.low <= range.high && actual.high >= range.low,
      },
    ];
  });
}
