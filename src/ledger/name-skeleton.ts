import { latinLetters } from '../schema/latin-letters.ts';

/** What kind of area a word in a name speaks of. */
export type AreaKind = 'region' | 'city' | 'district';

/** A name reduced to what all its spellings share: whole, without the word for its kind, and that kind. */
export type Skeleton = { full: string; bare: string; kind: AreaKind | null };

/** Letters that look alike in both scripts, small letters of which stand for capitals too. */
const CYRILLIC_OF: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const LATIN_OF = Object.fromEntries(
  Object.entries(CYRILLIC_OF).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** Spellings of one sound; what is written first is replaced first. */
const SOUNDS: readonly [RegExp, string][] = [
  [/shch/g, 'sh'],
  [/d?zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/[yı]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Words for kinds as they begin in the skeleton, with the short forms that are a word of their own. */
const KIND_WORDS: readonly [AreaKind, RegExp][] = [
  ['region', /^(oblis|oblast|obl$|region|province)/],
  ['city', /^(kalasi|kala$|k$|gorod|gor$|g$|siti|citi$)/],
  ['district', /^(audan|raion|district|rn$)/],
];
const STATE_WORDS = /^(respublik|republic|of$|the$)/;

/** The words of a text, in small letters, an item's number in front left out. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*\d{1,2}[.)]\s+/, '')
    .replace(/р-н/g, 'рн')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

const isLatin = (sign: string): boolean => /\p{Script=Latin}/u.test(sign);
const isCyrillic = (sign: string): boolean => /\p{Script=Cyrillic}/u.test(sign);

/** A word of both scripts in the one that it can be written in whole. */
function inOneScript(word: string): string {
  const signs = [...word];
  const latin = signs.filter(isLatin);
  const cyrillic = signs.filter(isCyrillic);
  if (latin.length === 0 || cyrillic.length === 0) return word;
  if (latin.every((sign) => sign in CYRILLIC_OF))
    return signs.map((sign) => CYRILLIC_OF[sign] ?? sign).join('');
  return signs.map((sign) => LATIN_OF[sign] ?? sign).join('');
}

/** A word as it sounds, in Latin letters: all spellings of a sound are one («ж», “zh” and “j” are j). */
export function soundsOf(word: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latinLetters(word));
}

function skeletonOf(words: readonly string[]): Skeleton {
  const sounds = words.map(soundsOf);
  let kind: AreaKind | null = null;
  const bare = sounds.filter((word) => {
    const found = KIND_WORDS.find(([, begins]) => begins.test(word));
    kind = found?.[0] ?? kind;
    return !found && !STATE_WORDS.test(word);
  });
  return { full: sounds.join(''), bare: bare.join(''), kind };
}

/**
 * Skeleton of a name of a place in Kazakh, Russian or English: without case, blanks, hyphens and marks, with
 * letters and their spellings in Latin brought to one («Көкшетау», «Кокшетау», “Kokshetau”).
 */
export function nameSkeleton(text: string): Skeleton {
  return skeletonOf(wordsOf(text).map(inOneScript));
}

/** The skeleton of a text that was typed in Latin letters which only look Cyrillic (CKO for «СКО»); null when it wasn't. */
export function lookalikeSkeleton(text: string): Skeleton | null {
  const words = wordsOf(text);
  const isLookalike = words.every((word) => [...word].every((sign) => sign in CYRILLIC_OF));
  if (!isLookalike || words.length === 0) return null;
  return skeletonOf(words.map((word) => [...word].map((sign) => CYRILLIC_OF[sign]).join('')));
}

/** A code with Cyrillic letters that look Latin set right: `КZ-71` → `KZ-71`; separators become hyphens. */
export function codeOf(text: string): string {
  const signs = [...text.normalize('NFKC').trim().toLowerCase()].map((sign) => LATIN_OF[sign] ?? sign);
  return signs
    .join('')
    .toUpperCase()
    .replace(/[\s_\u2010-\u2015]+/g, '-');
}
