import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { FACES } from './faces.ts';
import { type Fallback, FALLBACKS, fallbackRule } from './fallbacks.ts';

/** Width of ≥, ≤ and ≈ in DejaVu Sans, in em. */
const DEJAVU_SIGN = 0.838;

describe('a font that stands in for one of the site', () => {
  it('has its lines, whose heights grow with the letters, undone', () => {
    const rule = fallbackRule(
      { of: 'Onest', weight: '400', locals: ['Arial', 'Liberation Sans'], width: 125 },
      { ascent: 1000, descent: -250, unitsPerEm: 1000 },
    );
    expect(rule).toContain("font-family: 'Onest fallback';");
    expect(rule).toContain("src: local('Arial'), local('Liberation Sans');");
    expect(rule).toContain('size-adjust: 125%;\n  ascent-override: 80.0%;\n  descent-override: 20.0%;');
  });

  it('leaves to the font of texts the signs that titles take from it', () => {
    const metrics = { ascent: 1, descent: -1, unitsPerEm: 1 };
    const rules = (of: Fallback['of']) =>
      FALLBACKS.filter((one) => one.of === of).map((one) => fallbackRule(one, metrics));
    for (const rule of rules('Source Serif 4')) expect(rule).toContain('unicode-range: U+0-52F;');
    expect(rules('Onest').join('')).not.toContain('U+0-52F');
  });

  it('has signs of qualifiers as wide as the site’s, so that numbers after them stay in their place', () => {
    const wide = FALLBACKS.filter(({ range = '' }) => range.includes('U+2264-2265'));
    expect(wide.map(({ locals }) => locals)).toEqual([['DejaVu Sans']]);
    const face = FACES.find(({ file }) => file === 'onest-math.woff2')!;
    const font = create(readFileSync(`node_modules/${face.source}`));
    if (!('glyphForCodePoint' in font)) throw new Error(`not a single font: ${face.source}`);
    for (const sign of '≥≤≈') {
      const own = font.glyphForCodePoint(sign.codePointAt(0)!).advanceWidth / font.unitsPerEm;
      expect((DEJAVU_SIGN * wide[0]!.width) / 100).toBeCloseTo(own, 2);
    }
  });

  it('stands in for a font that the site has', () => {
    const families = FACES.map(({ family }) => family);
    for (const { of } of FALLBACKS) expect(families).toContain(of);
  });
});
