import { daysIn } from '../model/partial-date.ts';

// Said of nearly every cell, and much cheaper to ask.
const MANY_DIGITS = /\d{12}/;
const TWELVE_DIGITS = /(?<!\d)\d{12}(?!\d)/g;

/**
 * True when the text holds 12 digits that pass as a personal number of Kazakhstan: day of birth, century digit
 * and control digit. Numbers of legal entities fail by their fifth digit, most amounts of money by the date.
 */
export function hasPersonalNumber(text: string): boolean {
  if (!MANY_DIGITS.test(text)) return false;
  return text.match(TWELVE_DIGITS)?.some(isPersonalNumber) ?? false;
}

function isPersonalNumber(number: string): boolean {
  const digits = [...number].map(Number);
  const century = digits[6] ?? 9;
  const year = Number(number.slice(0, 2));
  const month = Number(number.slice(2, 4));
  const day = Number(number.slice(4, 6));
  // 1 and 2 are the 19th century, 3 and 4 the 20th, 5 and 6 the 21st; 0 is a foreigner whose century is not told.
  const isBorn =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= Math.max(...centuriesOf(century).map((hundred) => daysIn(hundred + year, month)));
  return century <= 6 && isBorn && digits[11] === controlDigit(digits);
}

function centuriesOf(century: number): number[] {
  return century === 0 ? [1900, 2000] : [1700 + 100 * Math.ceil(century / 2)];
}

/** Weights 1 to 11, modulo 11; on 10 once more with weights 3 to 11, 1, 2; 10 again is no number at all. */
function controlDigit(digits: readonly number[]): number {
  const sum = (shift: number) =>
    digits.slice(0, 11).reduce((total, digit, index) => total + digit * (((index + shift) % 11) + 1), 0) % 11;
  return sum(0) === 10 ? sum(2) : sum(0);
}
