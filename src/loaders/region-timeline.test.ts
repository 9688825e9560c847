import { describe, expect, it } from 'vitest';
import { answer } from './database.ts';
import { regionTimeline } from './region-page/region-timeline.ts';
import { regionTimeline as question } from '../queries/questions.ts';
import { regionsWithPage } from './region-pages.ts';

describe('the timeline of a region', async () => {
  const pages = await regionsWithPage();

  it.each(pages)('of %s has everything dated once, in the order of time', async (region) => {
    const rows = await answer(question, { region });
    const timeline = await regionTimeline('kk', region);
    const entries = [timeline?.before ?? [], timeline?.after ?? []].flat().flatMap((year) => year.entries);
    expect(entries.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    const years = [timeline?.before ?? [], timeline?.after ?? []].map((part) => part.map(({ year }) => year));
    for (const part of years) expect(part).toEqual(part.toSorted());
  });

  it('of a region of today is parted on the day that the regions changed', async () => {
    const timeline = await regionTimeline('en', 'KZ-61');
    expect(timeline?.change?.when).toBe('8 Jun 2022');
    expect(timeline?.before.every(({ year }) => year <= '2022')).toBe(true);
    expect(timeline?.after.every(({ year }) => year >= '2022')).toBe(true);
  });

  it('of a former shape ends with the change', async () => {
    for (const region of ['KZ-ALM', 'KZ-KAR', 'KZ-VOS'])
      expect((await regionTimeline('en', region))?.after ?? []).toEqual([]);
  });
});
