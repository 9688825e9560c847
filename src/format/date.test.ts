import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../i18n/locales.ts';
import { datePhrase, type DateStyle, formatDate } from './date.ts';
import { monthName } from './months.ts';

const visible = (text: string | undefined) => text?.replaceAll('\u00a0', '_');

describe('formatDate', () => {
  it.each([
    ['2019-02-07', 'prose', '2019 жылғы 7 ақпан', '7 февраля 2019 года', '7 February 2019'],
    ['2019-02-07', 'line', '2019_ж. 7 ақпан', '7 февраля 2019_г.', '7 Feb 2019'],
    ['2019-02-07', 'table', '07.02.2019', '07.02.2019', '7 Feb 2019'],
    ['2019-02', 'prose', '2019 жылғы ақпан', 'февраль 2019 года', 'February 2019'],
    ['2019-02', 'line', '2019_ж. ақпан', 'февраль 2019_г.', 'February 2019'],
    ['2024-12', 'table', '2024_ж. жел.', 'декабрь 2024_г.', 'December 2024'],
    ['2021', 'prose', '2021 жыл', '2021 год', '2021'],
    ['2021', 'line', '2021_ж.', '2021_г.', '2021'],
    ['2021', 'table', '2021', '2021', '2021'],
  ] as [string, DateStyle, string, string, string][])('writes %s in %s', (text, style, ...written) => {
    expect(locales.map((locale) => visible(formatDate(locale, text, style)))).toEqual(written);
  });

  it('refuses what is not a date', () => {
    expect(() => formatDate('kk', '07.02.2019')).toThrow('not a date: 07.02.2019');
  });
});

describe('the forms of a date', () => {
  it.each([
    ['kk', '2022-06-08', 'abl', '2022 жылғы 8 маусымнан'],
    ['kk', '2018-06-19', 'dat', '2018 жылғы 19 маусымға'],
    ['kk', '2025-12', 'attr', '2025 жылғы желтоқсандағы'],
    ['kk', '2021', 'abl', '2021 жылдан'],
    ['kk', '2021', 'loc', '2021 жылы'],
    ['kk', '2021', 'attr', '2021 жылғы'],
    ['ru', '2022-06-08', 'gen', '8 июня 2022 года'],
    ['ru', '2022-06', 'gen', 'июня 2022 года'],
    ['ru', '2011-12', 'dat', 'декабрю 2011 года'],
    ['ru', '2019-03', 'dat', 'марту 2019 года'],
    ['ru', '2027', 'dat', '2027 году'],
    ['en', '2022-06-08', 'gen', '8 June 2022'],
  ] as [Locale, string, string, string][])('%s %s, %s: %s', (locale, text, form, written) => {
    expect(datePhrase(locale, text).form?.(form)).toBe(written);
  });

  it('keep the short year of a line', () => {
    expect(visible(datePhrase('kk', '2026-11-21', 'line').form?.('loc'))).toBe('2026_ж. 21 қарашада');
    expect(visible(datePhrase('kk', '2025-12-21', 'line').form?.('attr'))).toBe('2025_ж. 21 желтоқсандағы');
  });

  // The language guide's table of months: ablative, dative, locative, attributive.
  it.each([
    ['дан ға да дағы', 'қаңтар наурыз мамыр тамыз қараша'],
    ['нан ға да дағы', 'ақпан маусым қазан желтоқсан'],
    ['ден ге де дегі', 'сәуір шілде'],
    ['тен ке те тегі', 'қыркүйек'],
  ])('take -%s for %s', (suffixes, months) => {
    const all = Array.from({ length: 12 }, (_, index) => index + 1);
    for (const name of months.split(' ')) {
      const month = all.find((candidate) => monthName('kk', candidate) === name);
      const { form } = datePhrase('kk', `2020-${String(month).padStart(2, '0')}`);
      const written = ['abl', 'dat', 'loc', 'attr'].map((kkCase) => form?.(kkCase));
      expect(written).toEqual(suffixes.split(' ').map((suffix) => `2020 жылғы ${name}${suffix}`));
    }
  });
});

it('there is no thirteenth month', () => {
  expect(() => monthName('ru', 13)).toThrow('not a month: 13');
});
