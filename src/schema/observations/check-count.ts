import type { Area } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Checked } from '../table.ts';
import type { FlagField } from '../flag.ts';
import type { ObservationView } from './observation-view.ts';

const UNITS_OF_PEOPLE = ['persons', 'families', 'couples'];
const SMALL_LEVELS = ['city', 'district'];
const SMALLEST_COUNT = 5;

/**
 * Fewer than 5 people or families in a city, a district, a centre, an institution or a part of an area could be
 * recognised; nobody can in a count of none, or in an average.
 */
export function checkCount(
  { value, unit, scope }: ObservationView,
  indicator: Checked<Indicator> | undefined,
  area: Checked<Area> | undefined,
  flagField: FlagField,
): void {
  if (typeof value !== 'number' || value <= 0 || value >= SMALLEST_COUNT) return;
  if (unit === undefined || !UNITS_OF_PEOPLE.includes(unit)) return;
  if (indicator?.measure !== 'stock' && indicator?.measure !== 'flow') return;
  const isSmall = SMALL_LEVELS.includes(area?.level ?? '') || (scope !== undefined && scope !== 'area');
  if (isSmall) flagField('value')('small-count', { found: value });
}
