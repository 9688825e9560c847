/** Letters that a hurried typist of Kazakh takes for each other: of the same place on a Russian keyboard, or of one look. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'ы', и: 'ы', ё: 'е' },
};

const folded = (word: string) => word.replace(/./gu, (letter) => ALIKE[letter] ?? letter);

/**
 * Groups of words that only such letters tell apart, as `ғ` and `г`: most often one is a slip of the other. Words in
 * lower case; groups and their words in the order of the alphabet's codes.
 */
export function lookAlikes(words: Iterable<string>): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const word of words) {
    const key = folded(word.toLowerCase());
    groups.set(key, (groups.get(key) ?? new Set()).add(word.toLowerCase()));
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group].sort());
}
