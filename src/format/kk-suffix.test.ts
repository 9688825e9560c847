import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KkCase } from './kk-endings.ts';
import { kkSuffix } from './kk-suffix.ts';

// The language guide: the suffixes of each class of last spoken words, and its list of numbers by class.
const cases = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins', 'poss'] as const;
const table: Record<string, { suffixes: string; ord: string; numbers: string }> = {
  RF: {
    suffixes: 'дің ге ді де ден мен і',
    ord: 'ші',
    numbers: '0 11 21 50 101 111 131 311 1_350 2,0',
  },
  ZF: {
    suffixes: 'дің ге ді де ден бен і',
    ord: 'ші',
    numbers: '8 18 100 200 208 400 900 1_300 1_500 3_568 4_500 7_478',
  },
  ZB: { suffixes: 'дың ға ды да дан бен ы', ord: 'шы', numbers: '9 19 29 30 99 109 20% 56% 43,3%' },
  VF: { suffixes: 'нің ге ні де ден мен сі', ord: 'ші', numbers: '12 17 22 27 72 77 112 137 95,2 1_млрд_тг' },
  VB: { suffixes: 'ның ға ны да дан мен сы', ord: 'шы', numbers: '16 20 26 46 66 220 13,6' },
  NF: { suffixes: 'нің ге ді де нен мен і', ord: 'ші', numbers: '80' },
  NB: {
    suffixes: 'ның ға ды да нан мен ы',
    ord: 'шы',
    numbers:
      '10 90 690 1_000 2_000 7_000 46_000 270_000 1_000_000 1_200_000 100_млн 3_трлн 1_000_000_000_000',
  },
  KF: {
    suffixes: 'тің ке ті те тен пен і',
    ord: 'ші',
    numbers: '13 14 15 35 53 70 234 270 385 1_643 0,5 1,4 4,5 1,05 1,25',
  },
  KB: { suffixes: 'тың қа ты та тан пен ы', ord: 'шы', numbers: '40 60 1_млрд 1,4_млрд 1_000_000_000' },
};

const rows = Object.values(table).flatMap(({ suffixes, ord, numbers }) =>
  numbers
    .split(' ')
    .map((number) => ({ number: number.replaceAll('_', '\u00a0'), suffixes: suffixes.split(' '), ord })),
);

describe('the suffix of a number', () => {
  it.each(rows)('$number', ({ number, suffixes, ord }) => {
    expect(cases.map((kkCase) => kkSuffix(number, kkCase))).toEqual(
      suffixes.map((suffix) => `${number}-${suffix}`),
    );
    if (/^[\d\s]+$/.test(number)) expect(kkSuffix(number, 'ord')).toBe(`${number}-${ord}`);
    else expect(() => kkSuffix(number, 'ord')).toThrow(`no ordinal: ${number}`);
  });

  it.each([
    ['1', 'abl', '1-ден'],
    ['3', 'dat', '3-ке'],
    ['6', 'gen', '6-ның'],
    ['7', 'ord', '7-ші'],
    ['19', 'poss_loc', '19-ында'],
    ['19', 'poss_gen', '19-ының'],
    ['20%', 'poss_loc', '20%-ында'],
    ['112', 'poss_dat', '112-сіне'],
    ['46', 'poss_acc', '46-сын'],
    ['131', 'poss_abl', '131-інен'],
    ['21', 'attr', '21-дегі'],
    ['1\u00a0350', 'abl', '1\u00a0350-ден'],
    ['46\u00a0мың', 'abl', '46\u00a0мыңнан'],
    ['46\u00a0мың', 'poss_gen', '46\u00a0мыңының'],
    ['46 мың', 'dat', '46 мыңға'],
    ['1,4\u00a0млрд\u00a0теңге', 'abl', '1,4\u00a0млрд\u00a0теңгеден'],
    ['5\u00a0есе', 'abl', '5\u00a0еседен'],
  ] as [string, KkCase, string][])('%s, %s: %s', (text, kkCase, form) =>
    expect(kkSuffix(text, kkCase)).toBe(form),
  );

  it('is a word for one to seven of them', () => {
    const counted = ['1', '2', '3', '4', '5', '6', '7'].map((number) => kkSuffix(number, 'poss'));
    expect(counted).toEqual(['біреуі', 'екеуі', 'үшеуі', 'төртеуі', 'бесеуі', 'алтауы', 'жетеуі']);
    expect(kkSuffix('6', 'poss_gen')).toBe('алтауының');
    expect(kkSuffix('2', 'poss_loc')).toBe('екеуінде');
    expect(kkSuffix('3', 'poss_dat')).toBe('үшеуіне');
    expect(kkSuffix('1', 'poss_abl')).toBe('біреуінен');
    expect(kkSuffix('5', 'poss_acc')).toBe('бесеуін');
  });

  it.each(['', ' ', '–'])('needs a number or a word, not “%s”', (text) => {
    expect(() => kkSuffix(text, 'dat')).toThrow(RangeError);
  });

  it('depends on the last spoken word alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1e6 }), (digit, rest) => {
        const end = (text: string) => kkSuffix(text, 'abl').split('-')[1];
        expect(end(`${rest}${digit}`)).toBe(end(`1${digit}`));
      }),
    );
  });
});
