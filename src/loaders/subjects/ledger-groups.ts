import type { Locale } from '../../i18n/locales.ts';
import { subjectLedger } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { type LedgerEntry, ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { SubjectPage } from './subject.ts';
import { onceFor } from '../once.ts';

export type IndicatorGroup = { id: string; name: string; rows: LedgerEntry[] };

/** All reports of one programme on a subject; `id` is the programme's, `n` counts its reports. */
export type ProgrammeGroup = {
  id: string;
  name: string;
  description: string | null;
  indicators: IndicatorGroup[];
  n: number;
};

async function load(locale: Locale, subject: SubjectPage): Promise<ProgrammeGroup[]> {
  const all = await atlas();
  const groups = new Map<string, ProgrammeGroup>();
  for (const row of await answer(subjectLedger, { subject })) {
    const programme = must(all.programmes, row.programme);
    const group: ProgrammeGroup = groups.get(row.programme) ?? {
      id: row.programme,
      name: programme[`name_${locale}`],
      description: programme[`description_${locale}`],
      indicators: [],
      n: 0,
    };
    groups.set(row.programme, group);
    let indicator = group.indicators.find(({ id }) => id === row.indicator);
    if (!indicator) {
      const name = must(all.indicators, row.indicator)[`name_${locale}`];
      indicator = { id: row.indicator, name, rows: [] };
      group.indicators.push(indicator);
    }
    indicator.rows.push(ledgerEntry(locale, all, must(all.observations, row.id)));
    group.n += 1;
  }
  return [...groups.values()];
}

/** Every live report of a subject, in the order of the query, grouped as the page's ledger shows them. */
export const ledgerGroups = onceFor(load);
