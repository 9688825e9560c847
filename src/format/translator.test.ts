import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../i18n/locales.ts';
import { placeholdersOf, parsePattern } from '../i18n/pattern.ts';
import { messagesOf } from '#messages';
import type { MessageKey } from '../i18n/translate.ts';
import { datePhrase } from './date.ts';
import { translator } from './translator.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('messages with numbers and dates', () => {
  it.each([
    [
      'kk',
      'home.path.title.over_half',
      { n: 131, target: 234 },
      'Мақсаттың жартысынан асты: 234 орталықтың 131-і жұмыс істейді',
    ],
    [
      'ru',
      'home.path.title.over_half',
      { n: 131, target: 234 },
      'Больше половины пути: работает 131 центр из 234',
    ],
    [
      'kk',
      'centres.lead.register',
      { n: 72, regions: 19, total: 20 },
      'Тізілімде 20 өңірдің 19-ында 72 жұмыс істейтін орталық бар.',
    ],
    [
      'ru',
      'centres.lead.register',
      { n: 72, regions: 19, total: 20 },
      'В реестре 72 открытых центра в 19 из 20 регионов.',
    ],
    [
      'kk',
      'centres.lead.named',
      { n: 19, total: 131 },
      'Есепте айтылған 131 отбасын қолдау орталығының 19-ының ғана аты белгілі.',
    ],
    ['kk', 'map.coverage', { n: 6, total: 20 }, '20 өңірдің алтауы бойынша дерек бар'],
    ['kk', 'qual.more_than', { n: '46_мың'.replace('_', '\u00a0') }, '46_мыңнан астам'],
    ['kk', 'qual.nearly', { n: 4500 }, '4_500-ге жуық'],
    ['en', 'map.card.rank', { rank: 3, total: 20 }, '3rd of 20'],
    ['kk', 'map.card.rank', { rank: 3, total: 20 }, '20 өңірдің ішінде 3-орын'],
    ['ru', 'filter.result', { n: 21 }, 'Найдена 21 запись'],
    ['ru', 'unit.application', { n: 7478 }, '7_478 обращений'],
    ['ru', 'headline.centres.of', { n: 131, target: 234 }, 'работает; цель_— 234'],
  ] as [Locale, MessageKey, Record<string, number>, string][])('%s %s', (locale, key, params, text) => {
    expect(visible(translator(locale)(key, params))).toBe(text);
  });

  it('take dates in the form that the sentence needs', () => {
    const unchanged = (locale: Locale) =>
      translator(locale)('region.unchanged', { date: datePhrase(locale, '2018-06-19') });
    expect(locales.map(unchanged)).toEqual([
      'Шекарасы 2018 жылғы 19 маусымнан бері өзгермеген',
      'Границы не менялись с 19 июня 2018 года',
      'Boundaries unchanged since 19 June 2018',
    ]);
    const published = translator('kk')('ed.of', { date: datePhrase('kk', '2026-11-21', 'line') });
    expect(visible(published)).toBe('2026_ж. 21 қарашада жарияланды');
  });

  it('can all be filled in, in every language', () => {
    for (const locale of locales) {
      const t = translator(locale);
      for (const key of Object.keys(messagesOf(locale)) as MessageKey[]) {
        const names = placeholdersOf(parsePattern(messagesOf(locale)[key]));
        const params = Object.fromEntries(
          [...names].map((name) => [name, name.startsWith('date') ? 'x' : 21]),
        );
        expect(t(key, params)).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

it('there is no translator of another language', () => {
  expect(() => translator('de' as Locale)).toThrow('not a language: de');
});
