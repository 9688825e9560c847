import { boundedOf, type FigureView, figureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { type LedgerEntry, ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { Observation } from '../../model/observation.ts';
import { sessionChanges, sessionEarlierCommitments, sessionList } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { promiseView, type PromiseView } from '../promise.ts';
import { type Change, changeOf } from './change-of.ts';
import { type SessionHead, sessionHead } from './session-head.ts';

/** A report that became known between two sittings. */
export type SessionChange = {
  row: LedgerEntry;
  subject: string;
  /** False where its document may have been out by the sitting before. */
  certain: boolean;
  /** The report of the same thing that was known at the sitting before, and how the number moved. */
  earlier: { figure: FigureView; change: Change } | null;
};

/** What a body knew at a sitting and had not known at the one before. */
export type SessionChanges = {
  previous: SessionHead;
  reports: SessionChange[];
  /** Promises of the sitting before; `known` where an outcome had been reported by this one. */
  promises: { promise: PromiseView; known: boolean }[];
};

/** Changes since the last sitting of the same body; null where none surely came before. */
export async function changesAt(locale: Locale, session: string): Promise<SessionChanges | null> {
  const previous = (await answer(sessionList, {})).find(({ id }) => id === session)?.previous;
  if (!previous) return null;
  const all = await atlas();
  const earlierOf = (row: Observation, id: string) => {
    const earlier = must(all.observations, id);
    // Flows run over periods of their own: the one is no later state of the other.
    const isFlow = must(all.indicators, row.indicator).measure === 'flow';
    return {
      figure: figureView(locale, earlier, true),
      change: isFlow ? ('unsure' as const) : changeOf(boundedOf(earlier), boundedOf(row)),
    };
  };
  const reports = (await answer(sessionChanges, { session })).map(({ id, subject, certain, earlier }) => {
    const observation = must(all.observations, id);
    return {
      row: ledgerEntry(locale, all, observation),
      subject,
      certain,
      earlier: earlier ? earlierOf(observation, earlier) : null,
    };
  });
  const promises = await Promise.all(
    (await answer(sessionEarlierCommitments, { session })).map(async ({ id, known }) => ({
      promise: await promiseView(locale, id),
      known,
    })),
  );
  return { previous: await sessionHead(locale, previous), reports, promises };
}
