import { describe, expect, it } from 'vitest';
import { charactersOf, titleCharactersOf } from './characters.ts';

describe('characters of the fonts', () => {
  it('hold every letter of the three alphabets and the signs of bounded numbers without any text', () => {
    const always = charactersOf([]);
    for (const character of 'aZ09ЁяӘәҒғҚқҢңӨөҰұҮүҺһІі≥≤≈→№«»\u00a0') expect(always).toContain(character);
  });

  it('take in what the texts use, once and without control characters', () => {
    const found = charactersOf(['Sóz\n', 'sóz']);
    expect([...found].filter((c) => c === 'ó')).toEqual(['ó']);
    expect(found).not.toContain('\n');
  });

  it('of titles leave out the signs of code, and no letter', () => {
    const titles = titleCharactersOf(charactersOf(['é']));
    expect(titles).not.toMatch(/[{}<=>|~\\]/);
    expect(titles).toMatch(/é.*Қ|Қ.*é/s);
  });
});
