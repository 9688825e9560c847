/// <reference types="astro/client" />

declare module 'subset-font' {
  /** A font cut to the characters of `text`; axes are pinned to a number or kept within a range. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt';
      keepFeatures?: readonly string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
