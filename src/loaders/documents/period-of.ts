import type { Period } from '../../format/period.ts';
import type { Statement } from '../../model/statement.ts';

/** Period of a statement as the formatter takes it: something that went on, as a flow does. */
export function periodOf(row: Pick<Statement, 'period_start' | 'period_end' | 'period_basis'>): Period {
  return { start: row.period_start, end: row.period_end, basis: row.period_basis, measure: 'flow' };
}
