import { ratioOf } from '../bounded-arithmetic.ts';
import type { Bounded } from '../bounded.ts';
import type { Interval } from '../interval.ts';
import type { ProgressRule } from '../progress-rule.ts';
import { type BackTest, backTests } from './back-test.ts';
import { type Arrival, arrivalAt, paceNeeded } from './forecast.ts';
import { type DatedReport, datedReports, type Goal, type Report } from './goal.ts';
import { paceRange, type Stretch, stretchesOf, wholePace } from './pace.ts';
import { plannedOn } from './planned-path.ts';
import { type Status, statusOf } from './status.ts';

/** All that can be told of a promise with a number from the reports of its stock; null is “cannot tell”. */
export interface Progress {
  dated: DatedReport[];
  latest: DatedReport | null;
  status: Status;
  /** Share of the goal at the latest report, 0 to 1 and over. */
  share: Bounded | null;
  /** What the planned path asks for on the day of the latest report. */
  planned: Interval | null;
  /** A month, from the first dated report to the latest. */
  pace: Stretch | null;
  stretches: Stretch[];
  /** A month, over the stretches. */
  paces: Interval | null;
  /** A month, from the latest report to the last day that the goal may be due. */
  needed: Interval | null;
  /** At the pace so far, and at the slowest and the fastest stretch. */
  arrival: Arrival | null;
  arrivals: Arrival | null;
  tests: BackTest[];
}

/** Judges one goal by reports of one stock. Which reports those are is the caller's to know: `reports` never mix units. */
export function progressOf(goal: Goal, reports: readonly Report[], rule: readonly ProgressRule[]): Progress {
  const dated = datedReports(reports);
  const latest = dated.at(-1) ?? null;
  const pace = wholePace(dated);
  const stretches = stretchesOf(dated);
  const paces = paceRange(stretches);
  return {
    dated,
    latest,
    status: statusOf(goal, latest, rule),
    share: latest && ratioOf(latest.value, goal.value),
    planned: latest && plannedOn(goal, latest.when),
    pace,
    stretches,
    paces,
    needed: latest && paceNeeded(goal, latest),
    arrival: latest && pace && arrivalAt(goal.value, latest, pace.perMonth),
    arrivals: latest && paces && arrivalAt(goal.value, latest, paces),
    tests: backTests(dated),
  };
}
