/** A font file of a package, cut to what is used; `range` is what the browser may fetch it for. */
export type Face = {
  family: string;
  /** Path in node_modules of the file that is cut. */
  source: string;
  /** Name of the cut file in src/styles/fonts/. */
  file: string;
  /** Weights kept: a pair for a variable font, one number for a font pinned to it. */
  weight: readonly [number, number] | number;
  /** True for a font that is used in titles alone. */
  titles: boolean;
};

const face = (family: string, pack: string, subset: string, weight: Face['weight']): Face => ({
  family,
  source: `@fontsource-variable/${pack}/files/${pack}-${subset}-wght-normal.woff2`,
  file: `${pack}-${subset}.woff2`,
  weight,
  titles: typeof weight === 'number',
});

/**
 * Onest for everything that is read, Source Serif 4 for titles. `≥ ≤ ≈ →` live in Onest's math file alone,
 * and the letters Ә Ғ Қ Ң Ө Ү Һ in cyrillic-ext: leave one out and words change font in the middle.
 */
export const FACES: readonly Face[] = [
  ...['cyrillic-ext', 'cyrillic', 'latin', 'math'].map((subset) =>
    face('Onest', 'onest', subset, [400, 600]),
  ),
  ...['cyrillic-ext', 'cyrillic', 'latin'].map((subset) =>
    face('Source Serif 4', 'source-serif-4', subset, 620),
  ),
];
