/** One of five classes of the ramp, 1 the lightest. */
export type ClassIndex = 1 | 2 | 3 | 4 | 5;

/** Lower bounds of classes 2 to 5, rising; a value below the first is class 1. */
export type Breaks = readonly [number, number, number, number];

/** Class of a value: how many of the breaks it reaches, plus one. A bound (≥, ≤) is classed by its number. */
export function classOf(value: number, breaks: Breaks): ClassIndex {
  return (breaks.filter((bound) => value >= bound).length + 1) as ClassIndex;
}

/**
 * Breaks that put about a fifth of the values into each class, rounded up to two leading digits so that a
 * legend can print them. Equal values never fall into different classes. Null when there are fewer than five
 * distinct values: name the values themselves then.
 */
export function quantileBreaks(values: readonly number[]): Breaks | null {
  const sorted = [...values].sort((a, b) => a - b);
  if (new Set(sorted).size < 5) return null;
  const bounds = [1, 2, 3, 4].map((fifth) => {
    const value = sorted[Math.ceil((sorted.length * fifth) / 5)] ?? sorted.at(-1)!;
    const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
    return Math.floor(value / step) * step;
  });
  return new Set(bounds).size === 4 ? (bounds as unknown as Breaks) : null;
}
