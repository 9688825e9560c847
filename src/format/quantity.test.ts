import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { type Bounded, exactly, makeBounded } from '../model/bounded.ts';
import { boundedWords, formatBounded } from './bounded.ts';
import { formatQuantity, quantityWords } from './quantity.ts';
import type { UnitId } from './unit.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');
const each = (write: (locale: (typeof locales)[number]) => string) =>
  locales.map((locale) => visible(write(locale)));

const atLeast = (value: number) => makeBounded(value, 'at_least');
const atMost = (value: number) => makeBounded(value, 'at_most');
const about = (value: number) => makeBounded(value, 'about');
const range = (low: number, high: number) => makeBounded(low, 'between', high);
const all = makeBounded(null, 'all');

describe('a bounded value', () => {
  it.each([
    [exactly(1350), '1_350', '1_350', '1,350'],
    [atLeast(1350), '≥_1_350', '≥_1_350', '≥_1,350'],
    [atMost(500), '≤_500', '≤_500', '≤_500'],
    [about(38), '≈_38', '≈_38', '≈_38'],
    [range(40, 50), '40–50', '40–50', '40–50'],
    [all, 'барлығы', 'все', 'all'],
  ])('has a sign in figures: %j', (bounded, ...texts) => {
    expect(each((locale) => formatBounded(locale, bounded))).toEqual(texts);
  });

  it.each([
    [exactly(1350), '1_350', '1_350', '1,350'],
    [atLeast(1350), '1_350-ден астам', 'более 1_350', 'more than 1,350'],
    [atMost(500), 'көп дегенде 500', 'не более 500', 'at most 500'],
    [about(38), 'шамамен 38', 'около 38', 'about 38'],
    [range(40, 50), '40–50', 'от 40 до 50', '40 to 50'],
    [all, 'барлығы', 'все', 'all'],
  ])('has words in sentences: %j', (bounded, ...texts) => {
    expect(each((locale) => boundedWords(locale, bounded))).toEqual(texts);
  });

  it('is “at least” when the bound is computed', () => {
    expect(each((locale) => boundedWords(locale, atLeast(1350), 'computed'))).toEqual([
      'кемінде 1_350',
      'не менее 1_350',
      'at least 1,350',
    ]);
  });
});

const quantities: [Bounded, UnitId, string[], string[]][] = [
  [
    exactly(131),
    'centres',
    ['131 орталық', '131 центр', '131 centres'],
    ['131 орталық', '131 центр', '131 centres'],
  ],
  [
    atLeast(131),
    'centres',
    ['≥_131 орталық', '≥_131 центра', '≥_131 centres'],
    ['131-ден астам орталық', 'более 131 центра', 'more than 131 centres'],
  ],
  [
    atLeast(1350),
    'institutions',
    ['≥_1_350 мекеме', '≥_1_350 учреждений', '≥_1,350 institutions'],
    ['1_350-ден астам мекеме', 'более 1_350 учреждений', 'more than 1,350 institutions'],
  ],
  [
    about(46_000),
    'families',
    ['≈_46_мың отбасы', '≈_46_тыс. семей', '≈_46,000 families'],
    ['шамамен 46_мың отбасы', 'около 46_тыс. семей', 'about 46,000 families'],
  ],
  [
    atLeast(46_000),
    'persons',
    ['≥_46_мың адам', '≥_46_тыс. человек', '≥_46,000 people'],
    ['46_мыңнан астам адам', 'более 46_тыс. человек', 'more than 46,000 people'],
  ],
  [
    about(1_200_000),
    'persons',
    ['≈_1,2_млн адам', '≈_1,2_млн человек', '≈_1.2_million people'],
    ['шамамен 1,2_млн адам', 'около 1,2_млн человек', 'about 1.2_million people'],
  ],
  [
    range(40, 50),
    'centres-per-year',
    ['жылына 40–50 орталық', '40–50 центров в год', '40–50 centres a year'],
    ['жылына 40–50 орталық', 'от 40 до 50 центров в год', '40 to 50 centres a year'],
  ],
  [
    atMost(200),
    'places',
    ['≤_200 орын', '≤_200 мест', '≤_200 places'],
    ['көп дегенде 200 орын', 'не более 200 мест', 'at most 200 places'],
  ],
  [
    about(1_400_000_000),
    'kzt',
    ['≈_1,4_млрд_тг', '≈_1,4_млрд_тг', '≈_KZT_1.4_billion'],
    ['шамамен 1,4_млрд_теңге', 'около 1,4_млрд_тенге', 'about 1.4 billion tenge'],
  ],
  [
    atLeast(58_000_000),
    'kzt',
    ['≥_58_млн_тг', '≥_58_млн_тг', '≥_KZT_58_million'],
    ['58_млн_теңгеден астам', 'более 58_млн_тенге', 'more than 58 million tenge'],
  ],
  [
    exactly(853_980),
    'kzt-per-child-year',
    ['бір балаға жылына 853_980_тг', '853_980_тг на ребёнка в год', 'KZT_853,980 per child per year'],
    ['бір балаға жылына 853_980_теңге', '853_980_тенге на ребёнка в год', '853,980 tenge per child per year'],
  ],
  [
    range(1_000_000_000, 1_500_000_000),
    'kzt',
    ['1–1,5_млрд_тг', '1–1,5_млрд_тг', 'KZT_1–1.5_billion'],
    ['1–1,5_млрд_теңге', '1–1,5_млрд_тенге', '1–1.5 billion tenge'],
  ],
  [
    range(500_000, 1_000_000),
    'kzt',
    ['500_000–1_000_000_тг', '500_000–1_000_000_тг', 'KZT_500,000–1,000,000'],
    ['500_000–1_000_000_теңге', '500_000–1_000_000_тенге', '500,000–1,000,000 tenge'],
  ],
  [exactly(43.3), 'percent', ['43,3%', '43,3_%', '43.3%'], ['43,3%', '43,3_%', '43.3%']],
  [atLeast(56), 'percent', ['≥_56%', '≥_56_%', '≥_56%'], ['56%-дан астам', 'более 56_%', 'more than 56%']],
  [
    atLeast(5),
    'times',
    ['≥_5_есе', '≥_5_раз', '≥_5 times'],
    ['5_еседен астам', 'более 5_раз', 'more than 5 times'],
  ],
  [
    atLeast(13.6),
    'percent-or-points',
    [
      '≥_13,6% немесе пайыздық тармақ (дереккөзде айқын емес)',
      '≥_13,6_% или процентных пунктов (в источнике неясно)',
      '≥_13.6% or percentage points (unclear in the source)',
    ],
    [
      'кемінде 13,6% немесе пайыздық тармақ (дереккөзде айқын емес)',
      'не менее 13,6_% или процентных пунктов (в источнике неясно)',
      'at least 13.6% or percentage points (unclear in the source)',
    ],
  ],
  [all, 'institutions', ['барлығы', 'все', 'all'], ['барлығы', 'все', 'all']],
];

describe('a value with its unit', () => {
  it.each(quantities)('%j %s', (bounded, unit, figures, words) => {
    expect(each((locale) => formatQuantity(locale, bounded, unit))).toEqual(figures);
    expect(each((locale) => quantityWords(locale, bounded, unit))).toEqual(words);
  });
});
