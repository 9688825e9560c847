import type { Indicator } from '../../model/indicator.ts';
import type { Checked } from '../table.ts';
import type { FlagField } from '../flag.ts';
import type { ObservationView } from './observation-view.ts';

const NUMBER_FIELDS = ['value', 'value_max', 'qualifier', 'rounded_to'] as const;
const QUALIFIERS_OF_NUMBERS = 'exact, about, at_least, at_most, between';

/**
 * A: a number with its qualifier, or `all` without a number. O (not printed) and Q (suppressed): neither.
 * `between` and an upper end go together. A share in percent is at most 100.
 */
export function checkValue(
  observation: ObservationView,
  indicator: Checked<Indicator> | undefined,
  flagField: FlagField,
): void {
  const { obs_status: status, qualifier, value, value_max: max, unit } = observation;
  if (status === 'O' || status === 'Q') {
    for (const field of NUMBER_FIELDS) {
      const found = observation[field];
      if (found === null || found === undefined) continue;
      flagField(field)('value-not-allowed', { found, other: 'obs_status', code: status });
    }
    return;
  }
  if (status === undefined || qualifier === undefined) return;
  if (qualifier === 'all') {
    for (const field of ['value', 'value_max'] as const) {
      const found = observation[field];
      if (typeof found === 'number')
        flagField(field)('value-not-allowed', { found, other: 'qualifier', code: 'all' });
    }
    return;
  }
  if (value === null) flagField('value')('value-missing', {});
  if (qualifier === null) flagField('qualifier')('qualifier-missing', { expected: QUALIFIERS_OF_NUMBERS });
  if (qualifier === 'between' && max === null) flagField('value_max')('range-open', {});
  if (qualifier !== null && qualifier !== 'between' && typeof max === 'number') {
    flagField('value_max')('range-without-between', { found: qualifier });
  }
  if (typeof value === 'number' && typeof max === 'number' && max <= value) {
    flagField('value_max')('range-order', { found: max, expected: value });
  }
  if (indicator?.measure === 'share' && unit === 'percent') {
    for (const field of ['value', 'value_max'] as const) {
      const found = observation[field];
      if (typeof found === 'number' && found > 100) flagField(field)('share-over-100', { found });
    }
  }
}
