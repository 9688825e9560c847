/** Keys of a keyboard as three layouts write them, key by key. Kazakh letters stand in the row of digits. */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const DIGITS = '2345890-=';
const KAZAKH_OF_DIGITS = 'әіңғүұқөһ';

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((sign, i) => [sign, to[i] ?? sign]));
const toRussian = pairs(LATIN, RUSSIAN);
const toKazakh = new Map([...toRussian, ...pairs(DIGITS, KAZAKH_OF_DIGITS)]);
const toLatin = pairs(RUSSIAN, LATIN);

const retype = (text: string, keys: ReadonlyMap<string, string>): string =>
  [...text.toLowerCase()].map((sign) => keys.get(sign) ?? sign).join('');

/**
 * What may have been meant by a text that was typed with the keyboard of another language: «jhnfks0» is «орталық»,
 * «ghjdthrb» «проверки», «купшщты» “regions”. The text itself is not among them.
 */
export function retyped(text: string): string[] {
  const isLatin = /[a-z]/i.test(text);
  const meant = isLatin ? [retype(text, toKazakh), retype(text, toRussian)] : [retype(text, toLatin)];
  return [...new Set(meant)].filter((other) => other !== text.toLowerCase());
}
