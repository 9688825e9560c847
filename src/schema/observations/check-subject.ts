import type { Indicator } from '../../model/indicator.ts';
import type { Checked } from '../table.ts';
import type { FlagField } from '../flag.ts';
import type { ObservationView } from './observation-view.ts';

/** The indicator is of the table's subject, the unit one of the indicator's; funds, shares and centres have their fields. */
export function checkSubject(
  { indicator: id, unit, purpose, payer, scope, centre, base_unit }: ObservationView,
  indicator: Checked<Indicator> | undefined,
  tableSubject: string,
  flagField: FlagField,
): void {
  if (typeof centre === 'string' && scope !== undefined && scope !== 'centre') {
    flagField('centre')('centre-without-scope', { found: scope });
  }
  if (!indicator) return;
  const { subject, units, measure } = indicator;
  if (subject !== undefined && subject !== tableSubject) {
    flagField('indicator')('table-subject', { found: `${id}, ${subject}`, expected: tableSubject });
  }
  if (unit !== undefined && units !== undefined && !units.includes(unit)) {
    flagField('unit')('unit-not-of-indicator', { found: unit, expected: units.join(', ') });
  }
  checkFundsField('purpose', purpose, subject, unit, flagField);
  checkFundsField('payer', payer, subject, unit, flagField);
  if (measure === 'share' && base_unit === null) flagField('base_unit')('share-base-unit-missing', {});
}

/** Amounts of money of the subject `funds` say what for and who pays; nothing of another subject does. */
function checkFundsField(
  field: 'purpose' | 'payer',
  value: string | null | undefined,
  subject: string | undefined,
  unit: string | undefined,
  flagField: FlagField,
): void {
  if (subject === 'funds' && unit === 'kzt' && value === null) flagField(field)('funds-field-missing', {});
  if (subject !== undefined && subject !== 'funds' && typeof value === 'string') {
    flagField(field)('funds-field-elsewhere', { found: value });
  }
}
