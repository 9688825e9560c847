import { type Ending, type Harmony, type KkCase, kkEnding } from './kk-endings.ts';
import { kkWord } from './kk-word.ts';

type NumberClass = `${Ending}${Harmony}`;

const units: readonly NumberClass[] = ['RF', 'RF', 'VF', 'KF', 'KF', 'KF', 'VB', 'VF', 'ZF', 'ZB'];
const tens: readonly NumberClass[] = ['RF', 'NB', 'VB', 'ZB', 'KB', 'RF', 'KB', 'KF', 'NF', 'NB'];
const hundred: NumberClass = 'ZF';
const million: NumberClass = 'NB';

// The last spoken words that are not digits; those in full take their suffix without a hyphen.
const words: ReadonlyMap<string, { spoken: NumberClass; inFull: boolean }> = new Map([
  ['%', { spoken: 'ZB', inFull: false }],
  ['тг', { spoken: 'VF', inFull: false }],
  ['млн', { spoken: million, inFull: false }],
  ['млрд', { spoken: 'KB', inFull: false }],
  ['трлн', { spoken: million, inFull: false }],
  ['мың', { spoken: 'NB', inFull: true }],
]);

const ofThem = ['біреуі', 'екеуі', 'үшеуі', 'төртеуі', 'бесеуі', 'алтауы', 'жетеуі'];

/**
 * A number as written in Kazakh, with the suffix of a case: `kkSuffix('131', 'dat')` is «131-ге», `46 мың` in
 * `abl` «46 мыңнан»; 1 to 7 “of them” become words («алтауы»). The suffix follows the last word as spoken
 * (the language guide's rule). Ends that are words («1 млрд теңге») are inflected as words. Throws a RangeError
 * for an ordinal of anything but a whole number, and for text that ends in neither digit nor word.
 */
export function kkSuffix(text: string, kkCase: KkCase): string {
  const counted = /^[1-7]$/.test(text) && kkCase.startsWith('poss') ? ofThem[Number(text) - 1] : undefined;
  if (counted) {
    const harmony = counted.endsWith('і') ? 'F' : 'B';
    return counted + kkEnding('V', harmony, kkCase).replace(/^с[іы]/, '');
  }
  const lastWord = /[^\d\s,]+$/.exec(text)?.[0];
  if (kkCase === 'ord' && (lastWord || text.includes(','))) throw new RangeError(`no ordinal: ${text}`);
  if (lastWord === undefined) return `${text}-${endingOf(classOfDigits(text), kkCase)}`;
  const known = words.get(lastWord);
  if (known) return `${text}${known.inFull ? '' : '-'}${endingOf(known.spoken, kkCase)}`;
  if (kkCase === 'ord' || kkCase.startsWith('poss')) throw new RangeError(`no ${kkCase}: ${text}`);
  return kkWord(text, kkCase as Parameters<typeof kkWord>[1]);
}

function endingOf(spoken: NumberClass, kkCase: KkCase): string {
  return kkEnding(spoken[0] as Ending, spoken[1] as Harmony, kkCase);
}

function classOfDigits(text: string): NumberClass {
  // Decimals are read as a whole number of their own: 1,25 ends in «бес», 2,0 in «нөл».
  const digits = (text.split(',')[1] ?? text).replace(/\D/g, '');
  if (!digits) throw new RangeError(`no number to inflect: ${text}`);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const lastDigit = Number(digits[digits.length - 1 - zeros] ?? 0);
  if (zeros === digits.length || zeros === 0) return units[lastDigit] ?? 'RF';
  if (zeros === 1) return tens[lastDigit] ?? 'RF';
  if (zeros === 2) return hundred;
  if (zeros < 6) return 'NB';
  if (zeros < 9) return million;
  return zeros < 12 ? 'KB' : million;
}
