import { formatNumber } from '../format/number.ts';
import { formatRange } from '../format/range.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Breaks } from './classes.ts';
import type { LegendStep } from './map-view.ts';

/** Steps of a legend of whole numbers: from the least value to the last class, which is open; none without classes or values. */
export function legendSteps(locale: Locale, breaks: Breaks | null, values: readonly number[]): LegendStep[] {
  // One of two maps on a common scale may have no value of its own.
  if (!breaks || values.length === 0) return [];
  const write = (value: number) => formatNumber(locale, value);
  const lows = [Math.min(...values), ...breaks];
  return lows.map((low, i) => {
    const next = lows[i + 1];
    if (next === undefined) return { class: (i + 1) as LegendStep['class'], text: `${write(low)}+` };
    const text = next - 1 === low ? write(low) : formatRange(write(low), write(next - 1));
    return { class: (i + 1) as LegendStep['class'], text };
  });
}
