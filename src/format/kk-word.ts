import { type Ending, type Harmony, type KkCase, kkEnding } from './kk-endings.ts';

/** A case of a whole word: its possessive changes the stem (мектеп – мектебі), so it is not offered. */
export type KkWordCase = Exclude<KkCase, 'ord' | `poss${string}`>;

/**
 * Puts a word that is not a number into a case: «банк» → «банкке», «ҮЕҰ» → «ҮЕҰ-ның». Abbreviations and Latin
 * words take a hyphen. For text of our own only: names of regions carry their cases as data, and foreign names
 * are better given a Kazakh noun («Liter.kz сайтында»). Throws a RangeError when there is no letter to go by.
 */
export function kkWord(word: string, kkCase: KkWordCase): string {
  const last = /[\p{L}]+$/u.exec(word)?.[0];
  if (!last) throw new RangeError(`no word to inflect: ${word}`);
  const isAbbreviation = last.length > 1 && last === last.toLocaleUpperCase('kk');
  const hyphen = isAbbreviation || /[a-z]/i.test(last) ? '-' : '';
  return `${word}${hyphen}${kkEnding(endingOf(last), harmonyOf(last), kkCase)}`;
}

function endingOf(word: string): Ending {
  const letter = word.slice(-1).toLocaleLowerCase('kk');
  if (/[аәеёиоөұүыіэюяaeiouy]/.test(letter)) return 'V';
  if (/[рлйуrlw]/.test(letter)) return 'R';
  if (/[зжz]/.test(letter)) return 'Z';
  if (/[мнңmn]/.test(letter)) return 'N';
  return 'K';
}

function harmonyOf(word: string): Harmony {
  const lower = word.toLocaleLowerCase('kk');
  // Only loans end in г or к after a back vowel, and they take front suffixes: банкке.
  if (/[гк]$/.test(lower)) return 'F';
  // у is spoken as a consonant or takes the harmony of what stands before it: тексеру, Ақтау.
  const vowel = /[аәеёиоөұүыіэюяaeiouy](?=[^аәеёиоөұүыіэюяaeiouy]*$)/.exec(lower)?.[0];
  return vowel && /[әеөүиіэeiy]/.test(vowel) ? 'F' : 'B';
}
