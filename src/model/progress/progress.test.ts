import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRows } from '../../testing/published-rows.ts';
import { type Bounded, exactly, makeBounded } from '../bounded.ts';
import { type Interval, intervalOf } from '../interval.ts';
import type { ProgressRule } from '../progress-rule.ts';
import { daySpan, isoDay, MONTH, startOfTerm } from './day-span.ts';
import type { Goal, Report } from './goal.ts';
import { plannedOn } from './planned-path.ts';
import { progressOf } from './progress.ts';
import { newestRule } from './status.ts';

const number = (text: string | undefined) => (text ? Number(text) : null);
const rows = publishedRows('progress-rules').map(
  (row) =>
    ({
      ...row,
      version: Number(row['version']),
      ratio_from: number(row['ratio_from']),
      ratio_below: number(row['ratio_below']),
    }) as ProgressRule,
);
const rule = newestRule(rows);
const atLeast = (value: number) => makeBounded(value, 'at_least');
const report = (when: string | null, value: Bounded | number): Report => ({
  id: `${when}`,
  when: when === null ? null : daySpan(when),
  value: typeof value === 'number' ? exactly(value) : value,
});
const goalOf = (value: Bounded | number, start: string | null, due: string | null): Goal => ({
  value: typeof value === 'number' ? exactly(value) : value,
  start: start === null ? null : daySpan(start),
  due: due === null ? null : daySpan(due),
});
const FIVE_YEARS = goalOf(234, '2021-01-01', '2026-01-01');
const REPORTS = [
  report(null, 33),
  report('2025-12-21', 131),
  report('2025-05-15', 112),
  report('2025-07', 124),
  report('2025-10-07', 131),
];
const centres = progressOf(goalOf(234, '2021', '2026'), REPORTS, rule);
const close = (interval: Interval | null | undefined, low: number, high: number, digits = 2) => {
  expect(interval?.low).toBeCloseTo(low, digits);
  expect(interval?.high).toBeCloseTo(high, digits);
};

describe('the published rule', () => {
  it('gives every ratio one status, in bands that meet', () => {
    const bands = rule.filter(({ status }) => status !== 'cannot-tell');
    bands.sort((a, b) => (a.ratio_from ?? 0) - (b.ratio_from ?? 0));
    expect(bands.map(({ status }) => status)).toEqual(['far-behind', 'behind', 'on-path']);
    expect(bands.map(({ ratio_from }) => ratio_from)).toEqual([
      0,
      ...bands.flatMap(({ ratio_below }) => ratio_below ?? []),
    ]);
    expect(bands.at(-1)?.ratio_below).toBeNull();
  });

  it('has one row a status and one day of publication a version', () => {
    for (const version of new Set(rows.map((row) => row.version))) {
      const same = rows.filter((row) => row.version === version);
      expect(new Set(same.map(({ status }) => status)).size).toBe(4);
      expect(same).toHaveLength(4);
      expect(new Set(same.map(({ published }) => published)).size).toBe(1);
    }
  });

  it('is the newest of its versions', () => {
    const next = { ...rows[0]!, id: '9-on-path', version: 9 };
    expect(newestRule([...rows, next])).toEqual([next]);
    expect(() => newestRule([])).toThrow('no rule of progress');
  });
});

describe('the status of a goal', () => {
  const statusOn = (day: string, value: Bounded | number, goal = FIVE_YEARS) =>
    progressOf(goal, [report(day, value)], rule).status;

  it('is far behind at 1 of 234 after two of five years, however fast one grew from none', () => {
    const years = [report('2021-01-01', 0), report('2023-01-01', 1)];
    const { status, planned } = progressOf(FIVE_YEARS, years, rule);
    close(planned, 93.5, 93.7, 0);
    expect(status.status).toBe('far-behind');
    const growth = 1 / 0;
    const asked = (234 / 1) ** (1 / 5) - 1;
    expect(growth, 'a score by rates of growth calls it on path').toBeGreaterThan(asked);
  });

  it('is far behind where a small number doubles every year', () => {
    const doubling = [1, 2, 4, 8].map((n, i) => report(`${2021 + i}-07-01`, n));
    expect(progressOf(FIVE_YEARS, doubling, rule).status.status).toBe('far-behind');
  });

  it.each([
    ['2023-07-02', 117, 'on-path'],
    ['2023-07-02', 112, 'on-path'],
    ['2023-07-02', 110, 'behind'],
    ['2023-07-02', 59, 'behind'],
    ['2023-07-02', 58, 'far-behind'],
    ['2023-07-02', 0, 'far-behind'],
    ['2023-07-02', 234, 'on-path'],
    ['2026-06-01', 230, 'on-path'],
    ['2026-06-01', 200, 'behind'],
  ])('on %s with %d of 234 is %s', (day, value, status) => {
    expect(statusOn(day, value).status).toBe(status);
  });

  it.each([
    ['one without a report', goalOf(234, '2021', '2026'), [], 'no-report'],
    ['one whose reports have no date', goalOf(234, '2021', '2026'), [report(null, 33)], 'no-report'],
    ['one without a due date', goalOf(234, '2021', null), REPORTS, 'no-due'],
    ['one without a start', goalOf(234, null, '2027'), REPORTS, 'no-start'],
    ['one that begins on the day', goalOf(234, '2025-12-21', '2027'), REPORTS, 'not-begun'],
    ['“all” without a number', goalOf(makeBounded(null, 'all'), '2021', '2026'), REPORTS, 'no-number'],
  ])('can’t be told of %s', (_, goal, reports, reason) => {
    expect(progressOf(goal, reports, rule).status).toMatchObject({ status: 'cannot-tell', reason });
  });

  it('can’t be told where bounds fit two statuses, and can where they fit one', () => {
    expect(statusOn('2023-07-02', atLeast(60))).toMatchObject({ status: 'cannot-tell', reason: 'bounds' });
    expect(statusOn('2023-07-02', atLeast(116))).toMatchObject({ status: 'on-path' });
    expect(statusOn('2023-07-02', makeBounded(20, 'at_most'))).toMatchObject({ status: 'cannot-tell' });
    expect(statusOn('2023-07-02', makeBounded(20, 'between', 40)).status).toBe('far-behind');
    expect(statusOn('2022', 80)).toMatchObject({ reason: 'bounds' });
  });

  it('needs no start once the goal is reached or its due date has gone', () => {
    expect(statusOn('2025-12-21', 240, goalOf(234, null, '2027')).status).toBe('on-path');
    expect(statusOn('2028-01-01', 131, goalOf(208, null, '2027')).status).toBe('behind');
  });

  it('never gets worse when more is reported', () => {
    const order = ['far-behind', 'behind', 'on-path'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, more) => {
        const rank = (n: number) => order.indexOf(statusOn('2023-07-02', n).status);
        expect(rank(a + more)).toBeGreaterThanOrEqual(rank(a));
      }),
    );
  });
});

describe('the planned path', () => {
  it('runs from nothing at the start to the goal when it is due', () => {
    close(plannedOn(FIVE_YEARS, daySpan('2021-01-01')), 0, 0);
    close(plannedOn(FIVE_YEARS, daySpan('2023-07-02')), 117, 117, 0);
    close(plannedOn(FIVE_YEARS, daySpan('2026-01-01')), 234, 234);
    close(plannedOn(FIVE_YEARS, daySpan('2030')), 234, 234);
  });

  it('is a band where years alone are known', () => {
    close(plannedOn(goalOf(234, '2021', '2026'), daySpan('2025-12-21')), 185.9, 232.6, 0);
  });

  it('of an open goal is open', () => {
    expect(plannedOn({ ...FIVE_YEARS, value: atLeast(234) }, daySpan('2023-07-02'))?.high).toBe(Infinity);
  });
});

describe('the 234 centres as they were reported', () => {
  it('stand at 56% of the goal on the day of the latest report', () => {
    expect(centres.latest?.id).toBe('2025-12-21');
    expect(centres.share?.value).toBeCloseTo(131 / 234, 6);
    expect(centres.status).toMatchObject({ status: 'behind' });
    close(centres.status.ratio, 0.56, 0.7);
  });

  it('have a pace from the first dated report to the latest, and one for each stretch', () => {
    close(centres.pace?.perMonth, (19 * MONTH) / 220, (19 * MONTH) / 220);
    expect(centres.stretches.map(({ last }) => last.id)).toEqual(['2025-07', '2025-10-07', '2025-12-21']);
    close(centres.stretches[0]?.perMonth, (12 * MONTH) / 77, (12 * MONTH) / 47);
    close(centres.paces, 0, (12 * MONTH) / 47);
  });

  it('need 103 more in the days that are left', () => {
    close(centres.needed, (103 * MONTH) / 375, (103 * MONTH) / 375);
  });

  it('come at the pace so far in 2029, at the fastest stretch in 2027, at the slowest never', () => {
    expect(isoDay(centres.arrival?.from ?? 0)).toBe('2029-03-27');
    expect(isoDay(centres.arrivals?.from ?? 0)).toBe('2027-01-28');
    expect(centres.arrivals?.to).toBeNull();
  });

  it('were foretold too many of, both times that could be checked', () => {
    expect(centres.tests.map((test) => test.report.id)).toEqual(['2025-10-07', '2025-12-21']);
    close(centres.tests[0]?.predicted, 124 + (12 * 68) / 77, 124 + (12 * 98) / 47);
    close(centres.tests[1]?.predicted, 131 + (19 * 75) / 145, 131 + (19 * 75) / 145);
    expect(centres.tests.every(({ error }) => error.low > 0)).toBe(true);
    expect(centres.tests.map(({ held }) => held)).toEqual([false, false]);
  });
});

describe('bounds', () => {
  const open = progressOf(FIVE_YEARS, [report('2023-01-01', 50), report('2024-01-01', atLeast(100))], rule);

  it('stay bounds in share, pace and arrival', () => {
    expect(open.share).toEqual(atLeast(100 / 234));
    expect(open.pace?.perMonth).toMatchObject({ high: Infinity });
    expect(open.pace?.perMonth.low).toBeCloseTo((50 * MONTH) / 365, 6);
    expect(open.needed?.low).toBe(0);
    expect(open.arrival?.to).not.toBeNull();
  });

  it('of two open reports leave no pace', () => {
    const both = [report('2023-01-01', atLeast(50)), report('2024-01-01', atLeast(100))];
    expect(progressOf(FIVE_YEARS, both, rule)).toMatchObject({ pace: null, arrival: null, tests: [] });
  });

  it('hold whatever the true numbers are', () => {
    const whole = fc.integer({ min: 0, max: 400 });
    const more = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(whole, whole, more, more, (a, b, overA, underB) => {
        const said = [
          report('2024-01-01', atLeast(a)),
          report('2024-09', makeBounded(b + underB, 'at_most')),
        ];
        const truth = [report('2024-01-01', a + overA), report('2024-09-12', b)];
        const wide = progressOf(FIVE_YEARS, said, rule);
        const exact = progressOf(FIVE_YEARS, truth, rule);
        const pairs = [
          [wide.share && intervalOf(wide.share), exact.share && intervalOf(exact.share)],
          [wide.pace?.perMonth ?? null, exact.pace?.perMonth ?? null],
          [wide.needed, exact.needed],
        ] as const;
        for (const [outer, inner] of pairs) {
          if (!outer || !inner) continue;
          expect(inner.low).toBeGreaterThanOrEqual(outer.low - 1e-9);
          expect(inner.high).toBeLessThanOrEqual(outer.high + 1e-9);
        }
      }),
    );
  });
});

describe('reports', () => {
  it('too near to each other make no stretch', () => {
    const near = [report('2025-01-01', 10), report('2025-01-03', 20), report('2025-03-01', 22)];
    expect(progressOf(FIVE_YEARS, near, rule).stretches.map(({ last }) => last.id)).toEqual(['2025-03-01']);
  });

  it('of one day leave no pace and no forecast', () => {
    expect(progressOf(FIVE_YEARS, [report('2025-01-01', 10)], rule)).toMatchObject({
      pace: null,
      paces: null,
      arrival: null,
      tests: [],
    });
  });

  it('of a stock that falls never arrive', () => {
    const falling = [report('2024-01-01', 100), report('2025-01-01', 90)];
    expect(progressOf(FIVE_YEARS, falling, rule).arrival).toEqual({ from: null, to: null });
  });
});

describe('a term', () => {
  it.each([
    ['2026', 'P5Y', '2021'],
    ['2026-06-30', 'P5Y', '2021-06-30'],
    ['2024-02-29', 'P1Y', '2023-02-28'],
    ['2026', 'P10M', null],
  ])('that ends %s after %s began %s', (due, term, start) => expect(startOfTerm(due, term)).toBe(start));
});
