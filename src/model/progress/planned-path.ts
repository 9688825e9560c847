import { type Interval, intervalOf } from '../interval.ts';
import type { DaySpan } from './day-span.ts';
import type { Goal } from './goal.ts';

/**
 * How much of a goal's term has gone on a day: 0 to 1, a range where a date is known to the year or the month
 * only. From the day after `due` all of it has, whatever the start. Null when the start or the due date isn't stated.
 */
export function termGone({ start, due }: Pick<Goal, 'start' | 'due'>, on: DaySpan): Interval | null {
  if (due && on.from > due.to) return { low: 1, high: 1, loose: false };
  if (!start || !due) return null;
  const gone = (day: number, from: number, to: number) =>
    to > from ? Math.min(1, Math.max(0, (day - from) / (to - from))) : day >= to ? 1 : 0;
  return { low: gone(on.from, start.to, due.to), high: gone(on.to, start.from, due.from), loose: false };
}

/**
 * What the planned path asks for on a day: a straight line from nothing at the start to the goal when it is due. From
 * nothing, because no promise states what there was when it was made: it is the kinder reading, as a path that begins
 * higher asks for more. Null when it can't be told.
 */
export function plannedOn(goal: Goal, on: DaySpan): Interval | null {
  const gone = termGone(goal, on);
  const whole = intervalOf(goal.value);
  if (!gone || !whole || !(whole.low >= 0)) return null;
  // No term gone asks for nothing, also of a goal that is open above.
  const high = gone.high === 0 ? 0 : whole.high * gone.high;
  return { low: whole.low * gone.low, high, loose: whole.loose };
}
