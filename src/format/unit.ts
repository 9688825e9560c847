import type { Locale } from '../i18n/locales.ts';
import type { Phrase } from '../i18n/phrase.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { translator } from './translator.ts';

// By the ids of `units.csv`; each message has a twin `….gen` for Russian after «более», «около», «от … до».
const nouns = {
  centres: 'unit.centre',
  'centres-per-year': 'unit.centre_per_year',
  families: 'unit.family',
  persons: 'unit.person',
  couples: 'unit.couple',
  applications: 'unit.application',
  services: 'unit.service',
  visits: 'unit.visit',
  places: 'unit.place',
  institutions: 'unit.institution',
  settlements: 'unit.settlement',
  districts: 'unit.district_or_city',
  regions: 'unit.region',
  violations: 'unit.violation',
  documents: 'unit.document',
  times: 'unit.times',
  sessions: 'unit.session',
  organisations: 'unit.organisation',
  councils: 'unit.council',
  offices: 'unit.office',
  groups: 'unit.group',
  manholes: 'unit.manhole',
  'places-per-action': 'unit.place_per_action',
  'times-per-quarter': 'unit.time_per_quarter',
  days: 'unit.day',
  works: 'unit.work',
  pieces: 'unit.piece',
  deposits: 'unit.deposit',
  mentions: 'unit.mention',
} as const satisfies Record<string, MessageKey>;

/** A unit whose noun follows the number and agrees with it. */
export type CountedUnit = keyof typeof nouns;

/** An id of `units.csv`. */
export type UnitId = CountedUnit | 'kzt' | 'kzt-per-child-year' | 'percent' | 'percent-or-points';

/** True for units that are counted with a noun; money and percentages are not. */
export function isCountedUnit(unit: string): unit is CountedUnit {
  return Object.hasOwn(nouns, unit);
}

/** True for an id of `units.csv` that this module can write. */
export function isUnitId(unit: string): unit is UnitId {
  return isCountedUnit(unit) || ['kzt', 'kzt-per-child-year', 'percent', 'percent-or-points'].includes(unit);
}

/**
 * Puts the noun of a unit to a number: «131 центр», «22 центра», «131 орталық». `qualified` tells that the number
 * carries a qualifier, after which Russian takes the genitive («более 131 центра»). In Kazakh the noun has no
 * plural; a case belongs on the noun and is written by the message that needs it.
 */
export function formatCounted(
  locale: Locale,
  unit: CountedUnit,
  number: number | Phrase,
  qualified = false,
): string {
  const key = nouns[unit];
  // The Kazakh twin of «орталық» is a real genitive, so Kazakh never takes twins here.
  return translator(locale)(qualified && locale === 'ru' ? twinOf(key) : key, { n: number });
}

function twinOf(key: (typeof nouns)[CountedUnit]): MessageKey {
  return `${key}.gen`;
}
