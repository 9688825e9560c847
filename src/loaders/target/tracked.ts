import { boundedOf } from '../../format/figure.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Bounded } from '../../model/bounded.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { Observation } from '../../model/observation.ts';
import { daySpan, startOfTerm } from '../../model/progress/day-span.ts';
import type { Goal, Report } from '../../model/progress/goal.ts';
import { type Progress, progressOf } from '../../model/progress/progress.ts';
import { newestRule } from '../../model/progress/status.ts';
import { commitmentReports, numberedCommitments } from '../../queries/questions.ts';
import { atlas, readTable } from '../atlas.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';

/** A promise with a number, the reports of what it is about, and what can be told of it. */
export type Tracked = {
  commitment: Commitment;
  /** The promised number. */
  promised: Observation;
  goal: Goal;
  /** When it began, a partial date counted back from the due date by its own term; null when it can't be. */
  began: string | null;
  /** All reports, undated first; `used` is false for one that nothing is computed from. */
  reports: { row: Observation; used: boolean }[];
  progress: Progress;
};

/** The bounded number of a row that the query has let through. */
function numberOf(row: Observation): Bounded {
  const bounded = boundedOf(row);
  if (!bounded) throw new Error(`report without a number: ${row.id}`);
  return bounded;
}

const reportOf = (row: Observation): Report => ({
  id: row.id,
  when: row.period_end === null ? null : daySpan(row.period_end),
  value: numberOf(row),
});

/** The rule of progress that holds now, its statuses in the order of their rows. */
export const progressRule = once(async () => newestRule(await readTable('progress-rules')));

/** Every promise with a printed number, judged by one rule: the earliest due date first, those without one last. */
export const trackedCommitments = once(async (): Promise<Tracked[]> => {
  const all = await atlas();
  const rule = await progressRule();
  const found = await answer(commitmentReports, {});
  return (await answer(numberedCommitments, {})).map(({ id, observation, due, term }) => {
    const promised = must(all.observations, observation);
    const began = due !== null && term !== null ? startOfTerm(due, term) : null;
    const reports = found
      .filter(({ commitment }) => commitment === id)
      .map((report) => ({ row: must(all.observations, report.observation), used: report.used }));
    const goal: Goal = {
      value: numberOf(promised),
      start: began === null ? null : daySpan(began),
      due: due === null ? null : daySpan(due),
    };
    const used = reports.filter((report) => report.used).map(({ row }) => reportOf(row));
    return {
      ...{ commitment: must(all.commitments, id), promised, goal, began, reports },
      progress: progressOf(goal, used, rule),
    };
  });
});

/** The promise that stands beside the centres on the home page; null when the edition names none. */
export async function mainTarget(): Promise<Tracked | null> {
  const target = (await atlas()).headlines.get('centres')?.target ?? null;
  return (await trackedCommitments()).find(({ promised }) => promised.id === target) ?? null;
}

/** Other promises of the same stock, which the same reports are about. */
export async function besideTarget(main: Tracked): Promise<Tracked[]> {
  const ids = (one: Tracked) => one.reports.map(({ row }) => row.id).join();
  return (await trackedCommitments()).filter((one) => one !== main && ids(one) === ids(main));
}
