import { describe, expect, it } from 'vitest';
import { FACES } from './faces.ts';
import { FALLBACKS, fallbackRule } from './fallbacks.ts';

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
    const ranges = FALLBACKS.map((one) => [one.of, /unicode-range/.test(fallbackRule(one, metrics))]);
    expect(new Set(ranges.map(String))).toEqual(new Set(['Onest,false', 'Source Serif 4,true']));
  });

  it('stands in for a font that the site has', () => {
    const families = FACES.map(({ family }) => family);
    for (const { of } of FALLBACKS) expect(families).toContain(of);
  });
});
