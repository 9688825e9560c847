import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import type { DateStyle } from './date.ts';
import { formatDuration } from './duration.ts';
import { formatPeriod, type Period, periodWithoutBasis } from './period.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');
const flow = (start: string | null, end: string | null, more: Partial<Period> = {}): Period => ({
  start,
  end,
  basis: start || end ? 'printed' : 'none',
  measure: 'flow',
  ...more,
});
const stock = (end: string | null): Period => flow(null, end, { measure: 'stock' });

const written = (period: Period, style?: DateStyle) =>
  locales.map((locale) => visible(formatPeriod(locale, period, style)));

describe('a span', () => {
  it.each([
    ['2023-01-01', '2023-12-31', '2023_ж.', '2023_г.', '2023'],
    ['2022-01-01', '2023-12-31', '2022–2023', '2022–2023', '2022–2023'],
    ['2009', '2019', '2009–2019', '2009–2019', '2009–2019'],
    ['2024-04-01', '2024-04-30', '2024_ж. сәуір', 'апрель 2024_г.', 'April 2024'],
    ['2025-01-01', '2025-07-31', '2025_ж. қаңтар–шілде', 'январь–июль 2025_г.', 'January–July 2025'],
    ['2019-08', '2019-11', '2019_ж. тамыз–қараша', 'август–ноябрь 2019_г.', 'August–November 2019'],
    ['2021-04-01', '2021-06-30', '2021_ж. II тоқсан', 'II квартал 2021_г.', 'Q2 2021'],
    ['2021-01-01', '2021-06-30', '2021_ж. I жартыжылдық', 'I полугодие 2021_г.', 'first half of 2021'],
    ['2021-07', '2021-12', '2021_ж. II жартыжылдық', 'II полугодие 2021_г.', 'second half of 2021'],
    ['2021-02', '2021-04', '2021_ж. ақпан–сәуір', 'февраль–апрель 2021_г.', 'February–April 2021'],
    ['2020-03-20', '2020-03-25', '2020_ж. 20–25 наурыз', '20–25 марта 2020_г.', '20–25 Mar 2020'],
    [
      '2025-01-01',
      '2025-11-06',
      '2025_ж. 1 қаңтар–6 қараша',
      '1 января_– 6 ноября 2025_г.',
      '1 Jan – 6 Nov 2025',
    ],
    ['2025-09-04', '2025-09-04', '2025_ж. 4 қыркүйек', '4 сентября 2025_г.', '4 Sep 2025'],
    ['2015', '2019-01', '2015_ж.–2019_ж. қаңтар', '2015_г._– январь 2019_г.', '2015 – January 2019'],
    [
      '2019-01-01',
      '2020-03-03',
      '2019_ж. 1 қаңтар–2020_ж. 3 наурыз',
      '1 января 2019_г._– 3 марта 2020_г.',
      '1 Jan 2019 – 3 Mar 2020',
    ],
  ])('from %s to %s', (start, end, ...texts) => expect(written(flow(start, end))).toEqual(texts));

  it.each([
    ['2025-01-01', '2025-11-06', '01.01–06.11.2025', '01.01–06.11.2025', '1 Jan – 6 Nov 2025'],
    ['2020-03-20', '2020-03-25', '20–25.03.2020', '20–25.03.2020', '20–25 Mar 2020'],
    ['2019-01-01', '2020-03-03', '01.01.2019–03.03.2020', '01.01.2019–03.03.2020', '1 Jan 2019 – 3 Mar 2020'],
    ['2025-01', '2025-07', '2025_ж. қаң.–шіл.', 'январь–июль 2025_г.', 'January–July 2025'],
  ])('in a table, from %s to %s', (start, end, ...texts) => {
    expect(written(flow(start, end), 'table')).toEqual(texts);
  });
});

describe('a stock', () => {
  it.each([
    ['2025-12-21', '2025_ж. 21 желтоқсандағы жағдай', 'на 21 декабря 2025_г.', 'as of 21 December 2025'],
    ['2011-12', '2011_ж. желтоқсандағы жағдай', 'на декабрь 2011_г.', 'as of December 2011'],
    ['2021', '2021 жылғы жағдай', 'на 2021_г.', 'as of 2021'],
    [null, 'күні көрсетілмеген', 'дата не указана', 'date not stated'],
  ])('at %s', (end, ...texts) => expect(written(stock(end))).toEqual(texts));

  it('is a bare date in a table', () => {
    expect(written(stock('2025-12-21'), 'table')).toEqual(['21.12.2025', '21.12.2025', '21 Dec 2025']);
  });
});

describe('a flow with one end or none', () => {
  it.each([
    [flow('2022-06-08', null), '2022 жылғы 8 маусымнан бері', 'с 8 июня 2022 года', 'since 8 June 2022'],
    [flow('2021', null), '2021 жылдан бері', 'с 2021 года', 'since 2021'],
    [flow(null, '2025-10-07'), '2025_ж. 7 қазанға дейін', 'к 7 октября 2025_г.', 'by 7 October 2025'],
    [flow(null, '2011-12'), '2011_ж. желтоқсанға дейін', 'к декабрю 2011_г.', 'by December 2011'],
    [flow(null, '2027-12-31'), '2027 жылдың соңына дейін', 'к концу 2027 года', 'by the end of 2027'],
    [flow(null, null), 'кезеңі көрсетілмеген', 'период не указан', 'period not stated'],
    [
      flow(null, null, { duration: 'P10M' }),
      '10 ай, күндері көрсетілмеген',
      '10 месяцев, даты не указаны',
      '10 months, dates not stated',
    ],
    [flow('2021', null, { duration: 'P5Y' }), '2021 жылдан 5 жыл', '5 лет с 2021 года', '5 years from 2021'],
    [
      flow(null, '2025-10-07', { duration: 'P1Y' }),
      '1 жыл, 2025_ж. 7 қазанға дейін',
      '1 год до 7 октября 2025_г.',
      '1 year to 7 October 2025',
    ],
  ])('%j', (period, ...texts) => expect(written(period)).toEqual(texts));
});

it('says that a year was inferred and that a date is the document’s', () => {
  const inferred = flow('2019-08', '2019-11', { basis: 'inferred' });
  expect(written(inferred)).toEqual([
    '2019_ж. тамыз–қараша; жылы (2019) мәтін мазмұны бойынша анықталды',
    'август–ноябрь 2019_г.; год (2019) установлен по тексту',
    'August–November 2019; year (2019) inferred from the text',
  ]);
  expect(visible(periodWithoutBasis('kk', inferred))).toBe('2019_ж. тамыз–қараша');
  expect(formatPeriod('en', flow(null, '2025-10-07', { basis: 'document' }))).toBe(
    'by 7 October 2025; by the date of the document',
  );
});

it('refuses a length of several parts', () => {
  expect(() => formatDuration('kk', 'P1Y2M')).toThrow('not a duration: P1Y2M');
});
