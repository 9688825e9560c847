import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  firstDay,
  isBefore,
  lastDay,
  parsePartialDate,
  precisionOf,
} from './partial-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2019', { year: 2019 }, 'year', '2019-01-01', '2019-12-31'],
    ['2020-02', { year: 2020, month: 2 }, 'month', '2020-02-01', '2020-02-29'],
    ['2021-02', { year: 2021, month: 2 }, 'month', '2021-02-01', '2021-02-28'],
    ['2025-12-21', { year: 2025, month: 12, day: 21 }, 'day', '2025-12-21', '2025-12-21'],
    ['0099', { year: 99 }, 'year', '0099-01-01', '0099-12-31'],
  ])('reads %s', (text, date, precision, first, last) => {
    const parsed = parsePartialDate(text);
    expect(parsed).toEqual(date);
    expect([precisionOf(parsed), firstDay(parsed), lastDay(parsed)]).toEqual([precision, first, last]);
  });

  it.each([
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-02-00',
    '2021-2',
    '2021-02-1x',
    '07.02.2019',
    ' 2019',
  ])('refuses “%s”', (text) => expect(() => parsePartialDate(text)).toThrow(`not a date: ${text}`));

  it('reads back every real day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(firstDay(parsePartialDate(text))).toBe(text);
        expect(lastDay(parsePartialDate(text))).toBe(text);
      }),
    );
  });
});

describe('order', () => {
  const sorted = (texts: string[]) =>
    texts
      .map(parsePartialDate)
      .sort(comparePartialDates)
      .map((date) => [date.year, date.month, date.day].join('-'));

  it('puts the earlier first, then the more precise', () => {
    expect(sorted(['2021', '2020-12-31', '2021-01', '2021-01-01'])).toEqual([
      '2020-12-31',
      '2021-1-1',
      '2021-1-',
      '2021--',
    ]);
  });

  it('calls a date earlier only when it must be', () => {
    expect(isBefore({ year: 2020 }, { year: 2021, month: 1 })).toBe(true);
    expect(isBefore({ year: 2021 }, { year: 2021, month: 1 })).toBe(false);
  });
});
