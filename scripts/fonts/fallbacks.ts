/** A font of the reader's device that stands in for one of the site's until that has come, drawn to its measure. */
export type Fallback = {
  /** Family of FACES that it stands in for. */
  of: 'Onest' | 'Source Serif 4';
  /** Weights of text that it serves. */
  weight: string;
  /** Names under which devices know it, whole or PostScript: `local()` finds no families. */
  locals: readonly string[];
  /**
   * By how much it has to grow, in per cent, for the same words to be as wide: measured by HarfBuzz over the text of 13
   * Kazakh and 13 Russian pages, the mean of the two. Letters of these languages are not as wide as English ones on the
   * average: English text would give 105.1 for Arial, and no line would break where it will.
   */
  width: number;
  /** The `unicode-range` that it serves; absent for all. */
  range?: string;
};

/** Metrics that a font has of itself, in units of which `unitsPerEm` are its size; `descent` is below zero. */
type Metrics = { ascent: number; descent: number; unitsPerEm: number };

/** Signs of qualifiers, which stand in a font file of their own and come last. */
const SIGNS = 'U+2248,U+2264-2265';

const text = (weight: 400 | 600, width: number, ...locals: string[]): Fallback => ({
  of: 'Onest',
  weight: weight === 400 ? '400' : '560 600',
  locals,
  width,
});
/** Signs that titles take from the text's font are left to it. */
const title = (width: number, ...locals: string[]): Fallback => ({
  of: 'Source Serif 4',
  weight: '620',
  locals,
  width,
  range: 'U+0-52F',
});

/**
 * Of faces that a device has, the one that stands last here is taken: a phone with Android has Roboto and Noto Serif
 * alone, one of Apple's or Windows Arial and Times New Roman, Linux those of its distribution. Arial and Times were
 * measured by Arimo and Tinos, which are as wide letter by letter, as Liberation Sans and Serif are.
 */
export const FALLBACKS: readonly Fallback[] = [
  text(400, 89.6, 'DejaVu Sans'),
  // Half as wide again as the others' and Onest's, ≥ and its like would move the number that a page begins with.
  { ...text(400, 65.6, 'DejaVu Sans'), range: SIGNS },
  text(600, 83.7, 'DejaVu Sans Bold'),
  text(400, 101.4, 'Roboto', 'Roboto Regular', 'Roboto-Regular'),
  text(600, 102.3, 'Roboto Bold', 'Roboto-Bold'),
  text(400, 103.3, 'Arial', 'Liberation Sans'),
  text(600, 98.6, 'Arial Bold', 'Liberation Sans Bold'),
  title(85.6, 'DejaVu Serif Bold'),
  title(97, 'Noto Serif Bold', 'NotoSerif-Bold'),
  title(112.1, 'Times New Roman Bold', 'Liberation Serif Bold'),
];

/**
 * The `@font-face` of a stand-in in the family `<of> fallback`: as wide as the font itself on the average, its lines as
 * high.
 */
export function fallbackRule({ of, weight, locals, width, range }: Fallback, metrics: Metrics): string {
  const percent = (units: number) => `${((units / metrics.unitsPerEm / width) * 1e4).toFixed(1)}%`;
  return `@font-face {
  font-family: '${of} fallback';
  font-weight: ${weight};
  src: ${locals.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${width}%;
  ascent-override: ${percent(metrics.ascent)};
  descent-override: ${percent(-metrics.descent)};
  line-gap-override: 0%;${range ? `\n  unicode-range: ${range};` : ''}
}
`;
}
