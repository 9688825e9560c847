import type { Locale } from '../i18n/locales.ts';
import type { Bounded } from '../model/bounded.ts';
import { boundedWords, formatBounded, type Origin, qualify } from './bounded.ts';
import { formatCount } from './count.ts';
import { formatMoney, formatMoneyRange } from './money.ts';
import { numberPhrase } from './number-phrase.ts';
import { translator } from './translator.ts';
import { formatCounted, isCountedUnit, type UnitId } from './unit.ts';

/** Writes a value with its unit for figures and tables: «≥ 1 350 мекеме», «≈ 1,4 млрд тг», «56%». */
export function formatQuantity(locale: Locale, bounded: Bounded, unit: UnitId): string {
  if (bounded.value === null) return translator(locale)('qual.all');
  if (isMoney(unit)) {
    const range = bounded.qualifier === 'between' && formatMoneyRange(locale, bounded.value, bounded.max);
    return perChild(
      locale,
      unit,
      range || formatBounded(locale, bounded, (value) => formatMoney(locale, value)),
    );
  }
  const number = formatBounded(locale, bounded, (value) => formatCount(locale, value));
  return withUnit(locale, unit, number, isBound(bounded));
}

/** The same in words, for sentences and screen readers: «1 350-ден астам мекеме», «более 1,4 млрд тенге». */
export function quantityWords(
  locale: Locale,
  bounded: Bounded,
  unit: UnitId,
  origin: Origin = 'reported',
): string {
  if (bounded.value === null) return translator(locale)('qual.all');
  const { qualifier, value } = bounded;
  if (isMoney(unit)) {
    if (qualifier === 'between')
      return perChild(locale, unit, formatMoneyRange(locale, value, bounded.max, 'words'));
    const sum = numberPhrase(locale, formatMoney(locale, value, 'words'));
    return perChild(locale, unit, qualify(locale, qualifier, sum, origin));
  }
  const count = (one: number) => formatCount(locale, one);
  if (qualifier !== 'between' && takesQualifierOutside(unit)) {
    const written = withUnit(locale, unit, count(value), isBound(bounded));
    return qualify(locale, qualifier, numberPhrase(locale, written), origin);
  }
  // The unit's own words end in a bracket, which takes no Kazakh case.
  const words = boundedWords(locale, bounded, unit === 'percent-or-points' ? 'computed' : origin, count);
  return withUnit(locale, unit, words, isBound(bounded));
}

function withUnit(locale: Locale, unit: Exclude<UnitId, Money>, number: string, qualified: boolean): string {
  if (isCountedUnit(unit)) return formatCounted(locale, unit, numberPhrase(locale, number), qualified);
  return translator(locale)(unit === 'percent' ? 'unit.percent' : 'unit.percent_or_points', { n: number });
}

function perChild(locale: Locale, unit: Money, money: string): string {
  return unit === 'kzt' ? money : translator(locale)('unit.per_child_year', { n: money });
}

function isBound({ qualifier }: Bounded): boolean {
  return qualifier !== 'exact' && qualifier !== 'all';
}

// In Kazakh the suffix of «астам» stands on what is said last: «56%-дан», «5 еседен», but «1 350-ден астам мекеме».
function takesQualifierOutside(unit: UnitId): boolean {
  return unit === 'percent' || unit === 'times';
}

type Money = 'kzt' | 'kzt-per-child-year';

function isMoney(unit: UnitId): unit is Money {
  return unit === 'kzt' || unit === 'kzt-per-child-year';
}
