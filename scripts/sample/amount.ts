import type { Observation } from '../../src/model/observation.ts';
import type { Combo } from './combos.ts';
import type { Random } from './random.ts';

/** The cells that say how many, and how surely. */
export type Amount = Pick<
  Observation,
  'value' | 'value_max' | 'qualifier' | 'rounded_to' | 'obs_status' | 'reading'
>;

const PEOPLE = ['persons', 'families', 'couples'];
const SMALLEST = 5;
const QUALIFIERS = { exact: 0.78, about: 0.08, at_least: 0.08, at_most: 0.02, between: 0.03, all: 0.01 };
const NOTHING = { value: null, value_max: null, qualifier: null, rounded_to: null } as const;

/** Says a number as a report does. `isSmall`: of a district, a centre or the like, where few people are not told. */
export function makeAmount(number: number, combo: Combo, isSmall: boolean, random: Random): Amount {
  const { measure, unit } = combo;
  const isCount = measure === 'stock' || measure === 'flow';
  const reading = random.weighted({ text: 0.9, headline: 0.04, counted: 0.06 });
  if (random.chance(0.04)) return { ...NOTHING, obs_status: 'O', reading };
  // A part of one is now and then one: small numbers do not all become none.
  let value = isCount ? Math.floor(number + random.next()) : Math.round(number * 10) / 10;
  if (unit === 'kzt') value = Math.round(value / 1000) * 1000;
  if (measure === 'share') value = Math.min(value, 100);
  const few = isSmall && isCount && PEOPLE.includes(unit);
  if (few && ((value > 0 && value < SMALLEST) || random.chance(0.01)))
    return { ...NOTHING, obs_status: 'Q', reading };
  const qualifier = random.weighted(QUALIFIERS);
  if (qualifier === 'all') return { ...NOTHING, qualifier, obs_status: 'A', reading };
  if (qualifier === 'exact') {
    const isOne = value === 1 && random.chance(0.5);
    return said(value, null, qualifier, null, isOne ? 'singular' : reading);
  }
  // Few are told as they are: rounding would make a number of people that may not be told.
  const step = value < 20 ? 1 : 10 ** Math.max(1, Math.floor(Math.log10(value)) - 1);
  const rounded = isCount ? Math.round(value / step) * step : value;
  const max = qualifier === 'between' ? rounded + (isCount ? step : 1) : null;
  if (max !== null && measure === 'share' && max > 100) return said(value, null, 'exact', null, reading);
  return said(rounded, max, qualifier, isCount && step > 1 ? step : null, reading);
}

function said(
  value: number,
  value_max: number | null,
  qualifier: Exclude<Amount['qualifier'], null>,
  rounded_to: number | null,
  reading: Amount['reading'],
): Amount {
  return { value, value_max, qualifier, rounded_to, obs_status: 'A', reading };
}

/** An exact number that differs from a row's by a factor: a share from 0 to 100, anything else at least 5. */
export function otherAmount({ value, unit }: Pick<Observation, 'value' | 'unit'>, factor: number): Amount {
  const number = Math.round((value ?? 0) * factor);
  const other = unit === 'percent' ? Math.min(100, number) : Math.max(SMALLEST, number);
  const isMost = unit === 'percent' && other > 0;
  return said(other === value ? other + (isMost ? -1 : 1) : other, null, 'exact', null, 'text');
}
