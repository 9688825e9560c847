/** A power of a thousand that a number is written in. */
export type Scale = 'thousand' | 'million' | 'billion' | 'trillion';

/** A number cut into digits and scale; `scale` is null when all digits are written. */
export interface Scaled<S extends Scale = Scale> {
  digits: number;
  scale: S | null;
}

const powers: Readonly<Record<Scale, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/**
 * The largest allowed scale in which the number keeps every digit with at most so many decimals: 1 400 000 000 is
 * 1.4 billion, 853 980 stays. No digit is added or lost, so the source's rounding shows.
 */
export function scaleNumber<S extends Scale>(
  value: number,
  allowed: readonly S[],
  decimals: number,
): Scaled<S> {
  const scales = allowed.toSorted((a, b) => powers[b] - powers[a]);
  const scale = scales.find((candidate) => {
    const power = powers[candidate];
    return Math.abs(value) >= power && value % (power / 10 ** decimals) === 0;
  });
  return scale ? { digits: value / powers[scale], scale } : { digits: value, scale: null };
}
