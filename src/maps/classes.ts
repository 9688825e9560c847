/** One of five classes of the ramp, 1 the lightest. */
export type ClassIndex = 1 | 2 | 3 | 4 | 5;

/** Lower bounds of classes 2 to 5, rising; a value below the first is class 1. */
export type Breaks = readonly [number, number, number, number];

/** Class of a value: how many of the breaks it reaches, plus one. A bound (≥, ≤) is classed by its number. */
export function classOf(value: number, breaks: Breaks): ClassIndex {
  return (breaks.filter((bound) => value >= bound).length + 1) as ClassIndex;
}

/** A round number of two leading digits that still parts `value` from the value before it; else `value`. */
function roundBound(value: number, before: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  const round = Math.floor(value / step) * step;
  return round > before ? round : value;
}

/**
 * Breaks that put about a fifth of the distinct values into each class, rounded where that moves no value, so
 * that a legend can print them. Equal values never fall into different classes and the least is always in
 * class 1. Null when there are fewer than five distinct values: name the values themselves then.
 */
export function quantileBreaks(values: readonly number[]): Breaks | null {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length < 5) return null;
  const bounds = [1, 2, 3, 4].map((fifth) => {
    const at = Math.ceil((distinct.length * fifth) / 5);
    return roundBound(distinct[at] ?? 0, distinct[at - 1] ?? 0);
  });
  return bounds as unknown as Breaks;
}
