import { describe, expect, it } from 'vitest';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { differenceSets } from './difference-sets.ts';

describe('the sets of reports that differ', async () => {
  const sets = await differenceSets('en');
  const written = publishedRows('differences');

  it('are those of the edition, the headline’s first', () => {
    expect(sets.map(({ id }) => id).sort()).toEqual(written.map((row) => row['id']).sort());
    const headlines = publishedRows('headlines').map((row) => row['observation']);
    const leading = sets.map(({ members }) =>
      members.some(({ observation }) => headlines.includes(observation.id)),
    );
    expect(leading.lastIndexOf(true)).toBeLessThan(leading.indexOf(false));
  });

  it('hold both reports of the tour of 2019: more than 1 350 and more than 1 300', () => {
    const tour = sets.find(({ id }) => id === 'd01');
    const told = tour?.members.map(({ figure, open, picked }) => [figure.value, open, picked]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['1350', 'up', true],
        ['1300', 'up', false],
      ]),
    );
  });

  it('pick one report of a same quantity, none where they are not comparable', () => {
    for (const { id, kind, members } of sets) {
      const numbers = publishedRows('difference-rows').filter(
        (row) => row['difference'] === id && publishedObservations().has(row['record'] ?? ''),
      );
      expect([id, members.length]).toEqual([id, numbers.length]);
      const picked = numbers.filter((row) => row['picked'] === 'true').length;
      expect([id, members.filter((member) => member.picked).length]).toEqual([id, picked]);
      if (kind === 'not-comparable') expect([id, picked]).toEqual([id, 0]);
    }
  });

  it('are drawn on one scale only in one unit', () => {
    for (const { id, drawable, members } of sets) {
      const units = new Set(
        members.filter((one) => one.observation.value !== null).map((one) => one.observation.unit),
      );
      if (drawable) expect([id, units.size]).toEqual([id, 1]);
    }
  });

  it('are told in three languages', async () => {
    for (const locale of ['kk', 'ru'] as const)
      for (const set of await differenceSets(locale)) {
        expect(set.title).not.toBe('');
        expect(set.title).not.toBe(sets.find(({ id }) => id === set.id)?.title);
      }
  });
});
