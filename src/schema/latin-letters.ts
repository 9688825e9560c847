/** Letters of Kazakh and Russian as Latin ones; signs that have no sound are left out. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** A text in lower case with Cyrillic letters written in Latin ones and Latin ones without their marks. */
export function latinLetters(text: string): string {
  let latin = '';
  // Composed first: й taken apart would lose its mark and be и all the same, but ё and ї would not be found.
  for (const sign of text.normalize('NFKC').toLowerCase()) latin += LETTERS[sign] ?? sign;
  return latin.normalize('NFKD').replace(/\p{M}/gu, '');
}
