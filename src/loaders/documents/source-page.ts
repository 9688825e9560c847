import type { Locale } from '../../i18n/locales.ts';
import type { Session } from '../../model/session.ts';
import { atlas } from '../atlas.ts';
import { type LinkedReport, linkedReport } from '../receipts/linked-report.ts';
import { receiptLinks } from '../receipts/links.ts';
import { type Receipt, receiptOf } from '../receipts/receipt.ts';
import { centreEntry } from './centres.ts';
import { commitmentEntry } from './commitments.ts';
import type { Entry } from './entry.ts';
import { bodyEntry, bodyNameEntry, programmeEntry, sessionEntry } from './registers.ts';
import { statementEntry } from './statements.ts';
import { type Taken, takenFrom } from './taken.ts';

/** All that was taken from a document, in words of a page's language and in the order of the page. */
export type SourcePage = {
  receipts: Receipt[];
  statements: Entry[];
  commitments: Entry[];
  centres: Entry[];
  sessions: Entry[];
  bodies: Entry[];
  programmes: Entry[];
  statistics: Pick<Taken, 'population' | 'schools'>;
  /** Sittings that the document tells of or at which what it reports was said. */
  heldAt: Session[];
  /** Figures of other documents that this one repeats. */
  confirmed: LinkedReport[];
};

/** The page of a document. */
export async function sourcePage(locale: Locale, source: string): Promise<SourcePage> {
  const all = await atlas();
  const taken = await takenFrom(source);
  const write = <Row, View>(rows: readonly Row[], view: (locale: Locale, row: Row) => Promise<View>) =>
    Promise.all(rows.map((row) => view(locale, row)));
  const confirmed = (await receiptLinks()).confirmedIn.get(source) ?? [];
  const named = new Set([
    ...[...taken.observations, ...taken.statements, ...taken.commitments].map(({ session }) => session),
    ...taken.sessions.map(({ id }) => id),
  ]);
  // A council whose own row is here tells its names of this document itself.
  const told = new Set(taken.bodies.map(({ id }) => id));
  const namesAlone = taken.bodyNames.filter(({ body }) => !told.has(body));
  return {
    receipts: await write(taken.observations, receiptOf),
    statements: await write(taken.statements, statementEntry),
    commitments: await write(taken.commitments, commitmentEntry),
    centres: await write(taken.centres, centreEntry),
    sessions: await write(taken.sessions, sessionEntry),
    bodies: [...(await write(taken.bodies, bodyEntry)), ...(await write(namesAlone, bodyNameEntry))],
    programmes: await write(taken.programmes, programmeEntry),
    statistics: { population: taken.population, schools: taken.schools },
    heldAt: [...all.sessions.values()].filter(({ id, also_in }) => also_in.includes(source) || named.has(id)),
    confirmed: confirmed.map((row) => linkedReport(locale, all, row)),
  };
}
