import type { DotRow } from '../../charts/report-dots.ts';
import type { ProgrammeGroup } from './ledger-groups.ts';

/**
 * When a subject's figures are of: one row an indicator, in the order in which the ledger first shows them, with
 * its reports by the year that ends their period.
 */
export function dotRows(groups: readonly ProgrammeGroup[]): DotRow[] {
  const rows = new Map<string, DotRow>();
  for (const { id, name, rows: entries } of groups.flatMap(({ indicators }) => indicators)) {
    const row = rows.get(id) ?? { id, label: name, dots: [] };
    rows.set(id, row);
    for (const { observation } of entries) {
      const last = observation.period_end ?? observation.period_start;
      row.dots.push({
        year: last === null ? null : Number(last.slice(0, 4)),
        plan: observation.stage !== 'actual',
      });
    }
  }
  return [...rows.values()].sort((a, b) => b.dots.length - a.dots.length);
}
