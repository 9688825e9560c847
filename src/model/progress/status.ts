import { type Interval, intervalOf } from '../interval.ts';
import type { ProgressRule } from '../progress-rule.ts';
import type { DatedReport, Goal } from './goal.ts';
import { plannedOn } from './planned-path.ts';

/** Why no status can be told. */
export type Unknown = 'no-number' | 'no-due' | 'no-start' | 'no-report' | 'not-begun' | 'bounds';

/** A status with the ratio that it comes from; the ratio is null where the goal is reached or nothing can be told. */
export type Status =
  | { status: Exclude<ProgressRule['status'], 'cannot-tell'>; reason: null; ratio: Interval | null }
  | { status: 'cannot-tell'; reason: Unknown; ratio: Interval | null };

/** The rows of the newest version of the rule. Throws when there is none. */
export function newestRule(rows: readonly ProgressRule[]): ProgressRule[] {
  const version = Math.max(...rows.map((row) => row.version));
  const rule = rows.filter((row) => row.version === version);
  if (rule.length === 0) throw new Error('no rule of progress');
  return rule;
}

/** What was reported over what the planned path asks for on the same day. Null when nothing is asked for yet. */
export function ratioToPath(reported: Interval, planned: Interval): Interval | null {
  if (!(planned.low > 0) || reported.low === -Infinity) return null;
  return {
    low: reported.low / planned.high,
    high: reported.high / planned.low,
    loose: reported.loose || planned.loose,
  };
}

/**
 * What a rule calls a goal's progress at a report. It compares numbers, not rates of growth: one of 234 after two years
 * of five has grown without bound from nothing, and is far behind. Bounds that fit two statuses give none.
 */
export function statusOf(goal: Goal, report: DatedReport | null, rule: readonly ProgressRule[]): Status {
  const cannot = (reason: Unknown, ratio: Interval | null = null): Status => ({
    status: 'cannot-tell',
    reason,
    ratio,
  });
  const whole = intervalOf(goal.value);
  if (!whole) return cannot('no-number');
  const reported = report && intervalOf(report.value);
  if (!reported) return cannot('no-report');
  if (reported.low >= whole.high) return { status: 'on-path', reason: null, ratio: null };
  if (!goal.due) return cannot('no-due');
  const planned = plannedOn(goal, report.when);
  if (!planned) return cannot('no-start');
  const ratio = ratioToPath(reported, planned);
  if (!ratio) return cannot('not-begun');
  const bands = rule.filter(
    ({ ratio_from, ratio_below }) =>
      ratio_from !== null && ratio.high >= ratio_from && (ratio_below === null || ratio.low < ratio_below),
  );
  const [band] = bands;
  if (bands.length !== 1 || !band || band.status === 'cannot-tell') return cannot('bounds', ratio);
  return { status: band.status, reason: null, ratio };
}
