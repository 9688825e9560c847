/** A Kazakh case of a noun, a possessive with or without a case, or an ordinal. */
export type KkCase =
  | 'gen'
  | 'dat'
  | 'acc'
  | 'loc'
  | 'abl'
  | 'ins'
  | 'attr'
  | 'poss'
  | 'poss_gen'
  | 'poss_dat'
  | 'poss_acc'
  | 'poss_loc'
  | 'poss_abl'
  | 'ord';

/** All of them, for a reader of form names. */
export const kkCases: readonly KkCase[] = [
  'gen',
  'dat',
  'acc',
  'loc',
  'abl',
  'ins',
  'attr',
  'poss',
  'poss_gen',
  'poss_dat',
  'poss_acc',
  'poss_loc',
  'poss_abl',
  'ord',
];

/** How a word ends: vowel; р л й у; з ж; м н ң; voiceless and б в г д. */
export type Ending = 'V' | 'R' | 'Z' | 'N' | 'K';

/** Whether the last spoken vowel is front or back. */
export type Harmony = 'F' | 'B';

// By ending: the first letters of gen, dat, acc, loc, abl, ins; front and back differ in the vowel only.
const consonants: Readonly<Record<Ending, readonly [string, string, string, string, string, string]>> = {
  V: ['н', 'г', 'н', 'д', 'д', 'м'],
  R: ['д', 'г', 'д', 'д', 'д', 'м'],
  Z: ['д', 'г', 'д', 'д', 'д', 'б'],
  N: ['н', 'г', 'д', 'д', 'н', 'м'],
  K: ['т', 'к', 'т', 'т', 'т', 'п'],
};

/** The suffix of a class and a case, without the hyphen: («K», «F», «abl») is «тен». */
export function kkEnding(ending: Ending, harmony: Harmony, kkCase: KkCase): string {
  const front = harmony === 'F';
  const [gen, dat, acc, loc, abl, ins] = consonants[ending];
  const possessive = `${ending === 'V' ? 'с' : ''}${front ? 'і' : 'ы'}`;
  switch (kkCase) {
    case 'gen':
      return `${gen}${front ? 'ің' : 'ың'}`;
    case 'dat':
      return front ? `${dat}е` : `${dat === 'г' ? 'ғ' : 'қ'}а`;
    case 'acc':
      return `${acc}${front ? 'і' : 'ы'}`;
    case 'loc':
      return `${loc}${front ? 'е' : 'а'}`;
    case 'abl':
      return `${abl}${front ? 'ен' : 'ан'}`;
    case 'ins':
      return `${ins}ен`;
    case 'attr':
      return `${loc}${front ? 'егі' : 'ағы'}`;
    case 'ord':
      return front ? 'ші' : 'шы';
    case 'poss':
      return possessive;
    case 'poss_gen':
      return `${possessive}${front ? 'нің' : 'ның'}`;
    case 'poss_dat':
      return `${possessive}${front ? 'не' : 'на'}`;
    case 'poss_acc':
      return `${possessive}н`;
    case 'poss_loc':
      return `${possessive}${front ? 'нде' : 'нда'}`;
    case 'poss_abl':
      return `${possessive}${front ? 'нен' : 'нан'}`;
  }
}
