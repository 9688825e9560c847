/** Endings of nouns by the place where they stand: the last first. A rule of the language guide's table of suffixes. */
const CASES = [
  /[дт](?:ағы|егі)$/,
  /нд(?:ағы|егі)$/,
  /[дтн]ікі$/,
  /(?:н[ыі]ң|[дт][ыі]ң)$/,
  /(?:[дтн][ае]н)$/,
  /[дт][ае]$/,
  /нд[ае]$/,
  /(?:[ғқ]а|[гк]е|н[ае])$/,
  /(?:[ндт][ыі])$/,
  /(?:[мбп]ен)$/,
  /(?<=[ыі])н$/,
];
const POSSESSIVES = [/(?:[ыі]м[ыі]з|[ыі]ң[ыі]з)$/, /(?:м[ыі]з|ң[ыі]з)$/, /с[ыі]$/, /[ыі]$/];
const PLURALS = [/[лдт][ае]р$/];

/** A vowel at the joint softened the letter before it: орталық – орталығы, мектеп – мектебі. */
const HARD: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' };

/** Shorter than this, what is left may be any word. */
const SHORTEST = 3;

const hasVowel = (text: string): boolean => /[аәеёиоөуұүыіэюя]/.test(text);

function without(word: string, endings: readonly RegExp[]): string[] {
  return endings.flatMap((ending) => {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < SHORTEST || !hasVowel(stem)) return [];
    const hard = HARD[stem.slice(-1)];
    const isSoftened = hard && /^[ыі]/.test(word.slice(stem.length));
    return isSoftened ? [stem, stem.slice(0, -1) + hard] : [stem];
  });
}

/**
 * Every stem that a Kazakh word in small Cyrillic letters may be a form of, itself first: «орталықтарының» →
 * «орталық» among others. One form can be read in several ways (ауданы is аудан + ы and ауда + ны): all are given, as who
 * searches is served by any.
 */
export function kkStems(word: string): string[] {
  const cased = [word, ...without(word, CASES)];
  const owned = cased.flatMap((stem) => [stem, ...without(stem, POSSESSIVES)]);
  return [...new Set(owned.flatMap((stem) => [stem, ...without(stem, PLURALS)]))];
}
