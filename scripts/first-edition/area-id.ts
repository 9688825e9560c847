/** Set of regions: the 17 of 2018-06-19 to 2022-06-07, or the 20 since. */
export type Vintage = '2018' | '2022';

/** Levels below the region. */
export type LocalLevel = 'city' | 'district';

const republicanCities = ['KZ-AST', 'KZ-ALA', 'KZ-SHY', 'KZ-71', 'KZ-75', 'KZ-79'];

/** `<region>.<KATO9>`: KATO alone was reused (191000000 was Taldykorgan, is Konaev). */
export function makeLocalId(region: string, kato: string): string {
  if (!/^\d{9}$/.test(kato)) throw new Error(`kato code: ${kato}`);
  return `${region}.${kato}`;
}

/** Vintage of the evidence's `old_17` and `current_20`. */
export function parseVintage(set: string): Vintage {
  if (set === 'old_17') return '2018';
  if (set === 'current_20') return '2022';
  throw new Error(`set of regions: ${set}`);
}

/**
 * City or district by the third digit of KATO: 1 and 2 are cities of regional significance.
 * In the three cities of republican rank every unit is a city district.
 */
export function levelOf(region: string, kato: string): LocalLevel {
  return !republicanCities.includes(region) && /^\d\d[12]/.test(kato) ? 'city' : 'district';
}
