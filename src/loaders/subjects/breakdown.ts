import type { Locale } from '../../i18n/locales.ts';
import { subjectBreakdown } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { type LedgerEntry, ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { SubjectPage } from './subject.ts';

/** One programme, kind of institution or payer with the report that says most of each indicator. */
export type BreakdownPart = { id: string; name: string; reports: number; rows: LedgerEntry[] };

/** A subject's figures by one field, side by side. Nothing in it is added up. */
export async function breakdown(
  locale: Locale,
  subject: SubjectPage,
  field: 'programme' | 'kind' | 'payer',
): Promise<BreakdownPart[]> {
  const all = await atlas();
  const nameOf = (id: string) => {
    if (field === 'programme') return must(all.programmes, id)[`name_${locale}`];
    return must(all.kinds, `${field === 'kind' ? 'institution' : 'payer'}/${id}`)[`name_${locale}`];
  };
  const parts = new Map<string, BreakdownPart>();
  for (const { part, observation, reports } of await answer(subjectBreakdown, { subject, field })) {
    const found = parts.get(part) ?? { id: part, name: nameOf(part), reports, rows: [] };
    parts.set(part, found);
    found.rows.push(ledgerEntry(locale, all, must(all.observations, observation)));
  }
  return [...parts.values()];
}
