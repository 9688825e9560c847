import { differenceOf } from '../bounded-arithmetic.ts';
import type { Bounded } from '../bounded.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { type DaySpan, MONTH } from './day-span.ts';
import type { DatedReport, Goal } from './goal.ts';

/** When a goal is reached at a pace: days since 1970; an end is null where it never is, at the slowest pace. */
export interface Arrival {
  from: number | null;
  to: number | null;
}

/** The stock on a day if it goes on from a report at a pace a month. Null when the report says no number. */
export function stockAt(report: DatedReport, perMonth: Interval, on: DaySpan): Interval | null {
  const now = intervalOf(report.value);
  if (!now) return null;
  const months = [on.from - report.when.to, on.to - report.when.from].map((days) => days / MONTH);
  const changes = [perMonth.low, perMonth.high].flatMap((pace) =>
    months.map((time) => (time === 0 ? 0 : pace * time)),
  );
  return {
    low: now.low + Math.min(...changes),
    high: now.high + Math.max(...changes),
    loose: now.loose || perMonth.loose,
  };
}

/** When a stock that goes on from a report at a pace a month comes to a goal; null when it can't be told. */
export function arrivalAt(goal: Bounded, report: DatedReport, perMonth: Interval): Arrival | null {
  const difference = differenceOf(goal, report.value);
  const missing = difference && intervalOf(difference);
  if (!missing || missing.low === -Infinity) return null;
  const days = (left: number, pace: number): number | null =>
    left <= 0 ? 0 : pace <= 0 || left === Infinity ? null : (left / pace) * MONTH;
  const soonest = days(missing.low, perMonth.high);
  const latest = days(missing.high, perMonth.low);
  return {
    from: soonest === null ? null : report.when.from + soonest,
    to: latest === null ? null : report.when.to + latest,
  };
}

/**
 * How many a month are needed from a report to be at the goal on the last day that it may be due. Null when that day
 * is not stated or not ahead of the report; zero when nothing is missing.
 */
export function paceNeeded({ value, due }: Goal, report: DatedReport): Interval | null {
  const difference = differenceOf(value, report.value);
  const missing = difference && intervalOf(difference);
  if (!missing || !due || due.to <= report.when.to) return null;
  const perMonth = (left: number, days: number) => Math.max(0, left * MONTH) / days;
  return {
    low: perMonth(missing.low, due.to - report.when.from),
    high: perMonth(missing.high, due.to - report.when.to),
    loose: missing.loose,
  };
}
