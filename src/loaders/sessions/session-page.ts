import { formatPeriod } from '../../format/period.ts';
import type { Locale } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { type LedgerEntry, ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { Statement } from '../../model/statement.ts';
import {
  sessionCommitments,
  sessionReports,
  sessionSince,
  sessionStatements,
} from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { periodOf } from '../documents/period-of.ts';
import { type LinkedReport, linkedReport } from '../receipts/linked-report.ts';
import { promiseView, type PromiseView } from '../promise.ts';

/** What was said at a sitting without a number. */
export type SessionSaid = {
  statement: Statement;
  kind: string;
  text: string;
  /** Null when it is of the whole area of the sitting. */
  area: string | null;
  /** Empty where none is stated. */
  period: string;
};

/** A figure reported at a sitting, and what later documents tell of the same thing. */
export type SessionReport = {
  row: LedgerEntry;
  since: (LinkedReport & { differs: boolean })[];
};

/** One subject of what was reported at a sitting. */
export type SessionSubject = { id: string; name: string; reports: SessionReport[]; said: SessionSaid[] };

/** Everything recorded of a sitting, in words of a page's language. */
export type SessionPage = { subjects: SessionSubject[]; promises: PromiseView[] };

/** What was reported, said and promised at a sitting, and what became of it. */
export async function sessionPage(locale: Locale, session: string): Promise<SessionPage> {
  const all = await atlas();
  const reports = await answer(sessionReports, { session });
  const statements = await answer(sessionStatements, { session });
  const later = Map.groupBy(await answer(sessionSince, { session }), ({ id }) => id);
  const reportOf = (id: string): SessionReport => ({
    row: ledgerEntry(locale, all, must(all.observations, id)),
    since: (later.get(id) ?? []).map(({ other, differs }) => ({
      ...linkedReport(locale, all, must(all.observations, other)),
      differs,
    })),
  });
  const { area } = must(all.sessions, session);
  const saidOf = (id: string): SessionSaid => {
    const statement = must(all.statements, id);
    return {
      statement,
      kind: must(all.kinds, `statement/${statement.kind}`)[`name_${locale}`],
      text: statement[`text_${locale}`],
      area: statement.area === area ? null : areaLabel(locale, all, statement.area).name,
      period:
        (statement.period_start ?? statement.period_end) ? formatPeriod(locale, periodOf(statement)) : '',
    };
  };
  const of = <Row extends { id: string; subject: string }, T>(
    rows: readonly Row[],
    subject: string,
    make: (id: string) => T,
  ) => rows.filter((row) => row.subject === subject).map(({ id }) => make(id));
  return {
    subjects: [...all.subjects.values()]
      .sort((a, b) => a.order - b.order)
      .map((subject) => ({
        id: subject.id,
        name: subject[`name_${locale}`],
        reports: of(reports, subject.id, reportOf),
        said: of(statements, subject.id, saidOf),
      }))
      .filter(({ reports: told, said }) => told.length + said.length > 0),
    promises: await Promise.all(
      (await answer(sessionCommitments, { session })).map(({ id }) => promiseView(locale, id)),
    ),
  };
}
