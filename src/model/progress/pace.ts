import { differenceOf } from '../bounded-arithmetic.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { MONTH } from './day-span.ts';
import type { DatedReport } from './goal.ts';

/** Reports nearer to each other than four weeks make no stretch: a day's difference would pass for a pace. */
const SHORTEST_STRETCH = 28;

/** How fast a stock moved between two reports, a month. */
export interface Stretch {
  first: DatedReport;
  last: DatedReport;
  perMonth: Interval;
}

/**
 * The pace between two reports, a month: every pace that their numbers and their dates leave open. Null when the
 * dates may be the same day or the numbers say nothing of the change.
 */
export function paceBetween(first: DatedReport, last: DatedReport): Stretch | null {
  const [fewest, most] = [last.when.from - first.when.to, last.when.to - first.when.from];
  const difference = differenceOf(last.value, first.value);
  const change = difference && intervalOf(difference);
  if (!change || fewest <= 0) return null;
  const paces = [change.low, change.high].flatMap((by) => [(by * MONTH) / fewest, (by * MONTH) / most]);
  return {
    first,
    last,
    perMonth: { low: Math.min(...paces), high: Math.max(...paces), loose: change.loose },
  };
}

/** The pace from the first report to the last; `dated` runs in time. Null when there is none to be told. */
export function wholePace(dated: readonly DatedReport[]): Stretch | null {
  const [first, last] = [dated[0], dated.at(-1)];
  return first && last && first !== last ? paceBetween(first, last) : null;
}

/** The pace of each stretch between reports, in time; a report too near to the one before it is passed over. */
export function stretchesOf(dated: readonly DatedReport[]): Stretch[] {
  const stretches: Stretch[] = [];
  let first = dated[0];
  for (const last of dated.slice(1)) {
    if (!first || last.when.from - first.when.to < SHORTEST_STRETCH) continue;
    const stretch = paceBetween(first, last);
    if (!stretch) continue;
    stretches.push(stretch);
    first = last;
  }
  return stretches;
}

/** The slowest and the fastest that the stretches leave open, a month; null without a stretch. */
export function paceRange(stretches: readonly Stretch[]): Interval | null {
  if (stretches.length === 0) return null;
  return {
    low: Math.min(...stretches.map(({ perMonth }) => perMonth.low)),
    high: Math.max(...stretches.map(({ perMonth }) => perMonth.high)),
    loose: stretches.some(({ perMonth }) => perMonth.loose),
  };
}
