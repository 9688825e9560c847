/** A font file to put into a picture. */
export type EmbeddedFont = {
  family: string;
  /** As a stylesheet says it: `400 600`. */
  weight: string;
  /** As a stylesheet says it: `U+41-5A,U+61`. */
  range: string;
  points: ReadonlySet<number>;
  /** Its woff2. */
  base64: string;
};

/** Code points of a `unicode-range`. */
export function pointsOf(range: string): Set<number> {
  return new Set(
    range.split(',').flatMap((part) => {
      const [from = '', to = from] = part.trim().slice(2).split('-');
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i);
    }),
  );
}

/** Rules that put into a picture those fonts that have a character of its text. */
export function fontRules(fonts: readonly EmbeddedFont[], text: string): string {
  const used = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return fonts
    .filter(({ points }) => [...points].some((point) => used.has(point)))
    .map(
      ({ family, weight, range, base64 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};` +
        `src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
    )
    .join('\n');
}
