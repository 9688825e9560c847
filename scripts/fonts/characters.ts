/** Letters, digits and signs that a page may need although no text in the repository has them today. */
const ALWAYS =
  Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('') +
  'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя' +
  'ӘәҒғҚқҢңӨөҰұҮүҺһІі' +
  '\u00a0«»„“”’–—−×·…№©‹›≥≤≈→←↓↑';

/** Every character of the texts, once, in code point order; control characters left out. */
export function charactersOf(texts: Iterable<string>): string {
  const found = new Set(ALWAYS);
  for (const text of texts) for (const character of text) if (character >= ' ') found.add(character);
  return [...found].sort().join('');
}

/** The characters that may stand in a title: signs of code and arithmetic never do. */
export function titleCharactersOf(characters: string): string {
  return [...characters].filter((character) => !/[#$&*+<=>@[\]^_`{|}~\\↑↓←×©‹›]/.test(character)).join('');
}
