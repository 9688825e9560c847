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
  /** The characters that this file takes, of those that no file before it took; absent for all. */
  only?: RegExp;
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
  ...['cyrillic-ext', 'cyrillic'].map((subset) => face('Source Serif 4', 'source-serif-4', subset, 620)),
  // Most Kazakh and Russian titles have digits and signs of this file but none of its letters.
  {
    ...face('Source Serif 4', 'source-serif-4', 'latin', 620),
    file: 'source-serif-4-signs.woff2',
    only: /\P{L}/u,
  },
  face('Source Serif 4', 'source-serif-4', 'latin', 620),
];
