import { describe, expect, it } from 'vitest';
import { type Box, overlap } from './boxes.ts';
import type { FileCentre, FileDistrict } from './district-file.ts';
import { districtPlaces } from './district-places.ts';

const district = (id: string, at: readonly [number, number], room: number, short = id): FileDistrict => ({
  id,
  name: short,
  short,
  href: '#',
  figure: null,
  gap: '',
  planned: null,
  people: null,
  spot: { at, room },
});
const centre = (id: string, at: FileCentre['at'], held: string | null = 'Арыс'): FileCentre => ({
  id,
  name: id,
  group: 'crisis',
  state: 'open',
  dated: true,
  told: '',
  district: held,
  at,
});
const LENGTHS = { corner: [100, 50], mark: 7, text: 13 } as const;

describe('places on a region’s map', () => {
  const districts = [
    district('Арыс', [110, 60], 8),
    district('Созақ', [140, 60], 12),
    district('Жетісай', [120, 90], 2),
  ];

  it('are told from the region’s corner, at the map’s scale', () => {
    const { marks } = districtPlaces(
      { districts, centres: [centre('c1', [110, 60])] },
      { ...LENGTHS, scale: 5 },
    );
    expect(marks[0]?.at).toEqual([50, 50]);
  });

  it('name a district beside its centres, another one in its middle', () => {
    const { names } = districtPlaces(
      { districts, centres: [centre('c1', [110, 60])] },
      { ...LENGTHS, scale: 5 },
    );
    const at = (id: string) => names.find(({ of }) => of === id);
    expect(at('Созақ')).toMatchObject({ at: [200, 50], isStrong: false });
    expect(at('Арыс')).toMatchObject({ isStrong: true });
    expect(at('Арыс')?.at[1]).toBeGreaterThan(60);
  });

  it.each([
    [5, false],
    [40, true],
  ])('at scale %i name the smallest district: %s', (scale, isNamed) => {
    const { names } = districtPlaces({ districts, centres: [] }, { ...LENGTHS, scale });
    expect(names.some(({ of }) => of === 'Жетісай')).toBe(isNamed);
  });

  it('put centres of one place side by side and keep names clear of marks and of each other', () => {
    const centres = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => centre(id, [110, 60]));
    const { names, marks } = districtPlaces({ districts, centres }, { ...LENGTHS, scale: 8 });
    expect(new Set(marks.map(({ at }) => at.join())).size).toBe(5);
    const boxes: Box[] = [
      ...marks.map(({ at }) => ({ at, width: 14, height: 14 })),
      ...names.map(({ at, text }) => ({ at, width: text.length * 7.8, height: 14.9 })),
    ];
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
  });

  it('are none for a centre of which only the region is known', () => {
    const { marks } = districtPlaces(
      { districts, centres: [centre('c1', null, null)] },
      { ...LENGTHS, scale: 5 },
    );
    expect(marks).toEqual([]);
  });
});
