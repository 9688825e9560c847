import { describe, expect, it } from 'vitest';
import { isoDay } from '../../model/progress/day-span.ts';
import { besideTarget, mainTarget, trackedCommitments } from './tracked.ts';

describe('promises with a number', async () => {
  const tracked = await trackedCommitments();
  const one = (id: string) => tracked.find(({ commitment }) => commitment.id === id)!;

  it('are all that name a number, the earliest due date first', () => {
    expect(tracked.length).toBeGreaterThan(8);
    expect(tracked.every(({ promised }) => promised.value !== null && promised.stage !== 'actual')).toBe(
      true,
    );
    const dues = tracked.map(({ commitment }) => commitment.due ?? '9');
    expect(dues).toEqual(dues.toSorted());
  });

  it('are held against reports of the very same thing only', () => {
    for (const { promised, reports } of tracked)
      for (const { row } of reports) {
        const of = ({ programme, kind, area, unit, scope }: typeof row) => ({
          ...{ programme, kind, area, unit, scope },
        });
        expect(of(row)).toEqual(of(promised));
        expect(row.stage).toBe('actual');
      }
  });

  it('of 234 centres has all its reports, of which the one not picked is shown and not used', () => {
    const { reports, began, progress } = one('c-t2-09');
    expect(reports.map(({ row }) => row.value)).toEqual(expect.arrayContaining([33, 34, 112, 124, 131]));
    expect(reports.filter(({ used }) => !used).map(({ row }) => row.id)).toContain('qazaqpar-1-03');
    expect(began).toBe('2021');
    // A later report is the latest, and may change the status.
    const latest = isoDay(progress.latest?.when.to ?? 0);
    expect(latest >= '2025-12-21').toBe(true);
    if (latest === '2025-12-21') expect(progress.status.status).toBe('behind');
  });

  it('whose start no source states have no status', () => {
    expect(one('c-zakon-1-01').progress.status).toMatchObject({ status: 'cannot-tell', reason: 'no-start' });
    expect(one('c-mgorod-4-02').progress.status).toMatchObject({
      status: 'cannot-tell',
      reason: 'no-report',
    });
  });

  it('of centres to be opened are held against no stock: those at work are not among them', () => {
    expect(one('c-ural-observer-1-01').reports).toEqual([]);
    expect(one('c-el-2-01').reports).toEqual([]);
  });

  it('of the same stock stand beside the main one', async () => {
    const main = await mainTarget();
    expect(main?.commitment.id).toBe('c-t2-09');
    expect((await besideTarget(main!)).map(({ commitment }) => commitment.id)).toEqual([
      'c-qazaqpar-1-01',
      'c-zakon-1-01',
    ]);
  });
});
