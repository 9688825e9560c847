import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Box, overlap, pushApart } from './boxes.ts';
import {
  DISTRICT_MAP_SIZES,
  districtLayout,
  type DistrictMapInput,
  type MapCentre,
} from './district-layout.ts';
import { innerPoint } from './grid-spots.ts';
import { labelSpot, spotBeside } from './label-spot.ts';
import { edgeDistance, isInside, pathOf, type Ring } from './rings.ts';

const square = (id: string, west: number, south: number, side: number): Feature<Polygon> => {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
};
const centre = (id: string, cells: Partial<MapCentre>): MapCentre => ({
  id,
  district: null,
  at: null,
  group: 'crisis',
  state: 'open',
  dated: true,
  ...cells,
});

const box: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const hole: Ring = [
  [40, 40],
  [60, 40],
  [60, 60],
  [40, 60],
];

describe('rings', () => {
  it('a hole is not inside', () => {
    expect(isInside([box, hole], [20, 20])).toBe(true);
    expect(isInside([box, hole], [50, 50])).toBe(false);
  });

  it('the nearest edge may be the one that closes the ring', () => {
    expect(edgeDistance([box], [5, 50])).toBe(5);
  });

  it('an inner point keeps clear of a hole and of the border', () => {
    const point = innerPoint([box, hole]);
    expect(isInside([box, hole], point)).toBe(true);
    expect(edgeDistance([box, hole], point)).toBeGreaterThan(15);
  });

  it('a path closes each ring and is written to a tenth of a pixel', () => {
    expect(
      pathOf([
        [
          [0, 0],
          [10.04, 0],
          [10, 9.96],
        ],
      ]),
    ).toBe('M0,0L10,0L10,10Z');
  });
});

describe('labels', () => {
  const frame = { width: 100, height: 100 };

  it('stand inside their shape and clear of what is there', () => {
    const taken: Box = { at: [50, 50], width: 20, height: 20 };
    const at = labelSpot([box], { width: 60, height: 15 }, [taken], frame);
    expect(at).not.toBeNull();
    expect(overlap({ at: at!, width: 60, height: 15 }, taken)).toBe(false);
  });

  it('have no place in a shape that is too small', () => {
    expect(labelSpot([hole], { width: 60, height: 15 }, [], frame)).toBeNull();
  });

  it('spill over a border where only their middle has to fit, but never out of the frame', () => {
    const size = { width: 30, height: 10 };
    expect(labelSpot([hole], size, [], frame, 0.5)).not.toBeNull();
    expect(labelSpot([hole], size, [], { width: 65, height: 100 }, 0.5)?.[0]).toBeLessThanOrEqual(50);
  });

  it('stand beside a mark inside the frame, above it at the lower edge', () => {
    const mark: Box = { at: [50, 92], width: 14, height: 14 };
    expect(spotBeside(mark, { width: 40, height: 14 }, [], frame)).toEqual([50, 76]);
  });
});

it('boxes at one place are moved apart until none overlaps', () => {
  const boxes = [0, 1, 2].map((): Box => ({ at: [50, 50], width: 20, height: 20 }));
  const [a, b, c] = pushApart(boxes, 1);
  for (const [one, other] of [
    [a, b],
    [a, c],
    [b, c],
  ] as const)
    expect(overlap(one!, other!)).toBe(false);
});

describe.each(DISTRICT_MAP_SIZES)('the $name drawing of a region', (size) => {
  const input: DistrictMapInput = {
    region: square('R', 66, 44, 4),
    districts: [
      { shape: square('R.1', 66, 44, 2), name: 'Арыс', label: 'Арыс', href: '#' },
      { shape: square('R.2', 68, 46, 2), name: 'Созақ', label: 'Созақ', href: '#' },
      { shape: square('R.3', 66, 46, 0.02), name: 'Жаңақорған', label: 'Жаңақорған', href: '#' },
    ],
    neighbours: [{ shape: square('N', 70, 44, 4), name: 'Жамбыл облысы' }],
    centres: [
      centre('c1', { district: 'R.1', at: [67, 45] }),
      centre('c2', { district: 'R.1', at: [67, 45], group: 'mothers' }),
      centre('c3', { district: 'R.2', state: 'planned' }),
      centre('c4', { district: 'nowhere' }),
    ],
  };
  const layout = districtLayout(input, size);
  const symbol = (id: string) => layout.symbols.find((one) => one.id === id)?.place;

  it('puts centres of one place side by side', () => {
    const [one, other] = [symbol('c1')!, symbol('c2')!];
    expect(other[1]).toBe(one[1]);
    expect(other[0] - one[0]).toBeGreaterThan(size.mark * 2);
  });

  it('puts a centre without a locality into its district, and leaves out one without either', () => {
    const district = layout.districts.find(({ id }) => id === 'R.2')!;
    expect(isInside(district.rings, symbol('c3')!)).toBe(true);
    expect(symbol('c4')).toBeUndefined();
  });

  it('washes the districts that have centres', () => {
    expect(layout.districts.filter(({ washed }) => washed).map(({ id }) => id)).toEqual(['R.1', 'R.2']);
  });

  it('leaves a name that does not fit to the list', () => {
    expect(layout.labels.map(({ of }) => of)).not.toContain('R.3');
  });

  it('keeps everything in its frame', () => {
    for (const { at } of layout.labels) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(layout.width);
      expect(at[1]).toBeLessThan(layout.height);
    }
    expect(layout.height).toBeLessThanOrEqual(size.maxHeight);
  });
});
