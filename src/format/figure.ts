import { formatBounded } from './bounded.ts';
import { formatCount } from './count.ts';
import type { Period } from './period.ts';
import { formatQuantity, quantityWords } from './quantity.ts';
import { translator } from './translator.ts';
import { isCountedUnit, isUnitId, type UnitId } from './unit.ts';
import { type Locale, localePath } from '../i18n/locales.ts';
import { type Bounded, makeBounded } from '../model/bounded.ts';
import type { Observation } from '../model/observation.ts';

/** A number as a page shows it: what machines read, what eyes read, what is read out, where it comes from. */
export type FigureView = {
  /** Machine value: digits with a point, empty when there is no number. */
  value: string;
  /** `indicator@area@period`; the period is `start/end`, `end`, or empty. */
  code: string;
  /** With its sign, as «≥ 1 350». */
  text: string;
  /** The same in words; null when the text says it already. */
  words: string | null;
  /** Address of the receipt. */
  href: string;
  /** True for promises, which are drawn in gold. */
  plan: boolean;
};

/** Address of an observation's receipt in a language. */
export function receiptPath(locale: Locale, row: { id: string; source: string }): string {
  return localePath(locale, `/sources/${row.source}/#${row.id}`);
}

/** `indicator@area@period` of an observation. */
export function figureCode({
  indicator,
  area,
  period_start,
  period_end,
}: Pick<Observation, 'indicator' | 'area' | 'period_start' | 'period_end'>): string {
  return `${indicator}@${area}@${[period_start, period_end].filter(Boolean).join('/')}`;
}

/** The bounded value of an observation; null when its number was not printed or is suppressed. */
export function boundedOf(row: Pick<Observation, 'value' | 'value_max' | 'qualifier'>): Bounded | null {
  return row.qualifier ? makeBounded(row.value, row.qualifier, row.value_max) : null;
}

/** Unit of an observation as the formatter knows it. The checker lets no other unit pass. */
export function unitOf(unit: string): UnitId {
  if (!isUnitId(unit)) throw new Error(`unit that no formatter writes: ${unit}`);
  return unit;
}

/** An observation's number, with its noun (`withUnit`) or bare where a heading names what is counted. */
export function figureView(locale: Locale, row: Observation, withUnit: boolean): FigureView {
  const shared = {
    code: figureCode(row),
    href: receiptPath(locale, row),
    plan: row.stage !== 'actual',
    value: row.value === null ? '' : String(row.value),
  };
  const bounded = boundedOf(row);
  if (!bounded) {
    const t = translator(locale);
    return {
      ...shared,
      text: t(row.obs_status === 'Q' ? 'val.suppressed' : 'val.number_not_printed'),
      words: null,
    };
  }
  const unit = unitOf(row.unit);
  const text =
    withUnit || !isCountedUnit(unit)
      ? formatQuantity(locale, bounded, unit)
      : formatBounded(locale, bounded, (value) => formatCount(locale, value));
  const words = quantityWords(locale, bounded, unit);
  return { ...shared, text, words: bounded.qualifier === 'exact' ? null : words };
}

/** Period of an observation as the formatter takes it; `measure` is its indicator's. */
export function periodOf(row: Observation, measure: Period['measure']): Period {
  const { period_start: start, period_end: end, period_basis: basis, duration } = row;
  return { start, end, basis, duration, measure };
}

/** A written number cut at its digits, so that a headline can set sign and unit smaller. */
export function figureParts(text: string): { before: string; digits: string; after: string } {
  const found = /^(\D*)(\d[\d\u00a0.,–]*)(.*)$/u.exec(text);
  return found
    ? {
        before: (found[1] ?? '').replace(/\u00a0$/, ''),
        digits: (found[2] ?? '').replace(/\u00a0$/, ''),
        after: (found[3] ?? '').replace(/^\u00a0/, ''),
      }
    : { before: '', digits: text, after: '' };
}
