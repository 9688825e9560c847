import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { centreMap, type CentrePlace } from './centre-map.ts';
import { regionLayout } from './layout.ts';
import { MAP_SIZES } from './map-sizes.ts';

const document = new JSDOM('').window.document;
const regions: Parameters<typeof regionLayout>[0] = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'KZ-19',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [70, 42],
            [70, 48],
            [82, 48],
            [82, 42],
            [70, 42],
          ],
        ],
      },
    },
  ],
};
const place = (id: string, lon: number, lat: number, marks: CentrePlace['marks']): CentrePlace => ({
  id,
  label: id,
  href: '#KZ-19',
  lon,
  lat,
  marks,
});
const places = [
  place('almaty', 76.9, 43.2, [
    { group: 'support', state: 'open', count: 2 },
    { group: 'crisis', state: 'open', count: 1 },
    { group: 'mothers', state: 'open', count: 1 },
    { group: 'psych', state: 'planned', count: 1 },
  ]),
  place('next to it', 76.95, 43.25, [{ group: 'happy', state: 'open', count: 1 }]),
  place('far', 72, 47, [{ group: 'other', state: 'not-stated', count: 3 }]),
];

describe.each(MAP_SIZES)('the register on a $name map', (size) => {
  const svg = centreMap({
    document,
    layout: regionLayout(regions),
    regions,
    size,
    places,
    label: 'Centres',
  });

  it('draws one mark for each kind at a place and counts equal ones', () => {
    expect(svg.querySelectorAll('.kind-mark')).toHaveLength(6);
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['2', '3']);
  });

  it('lets no mark lie on another', () => {
    const marks = [...svg.querySelectorAll('.kind-mark')].map((mark) =>
      (/translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '') ?? [])
        .slice(1)
        .map(Number),
    );
    marks.forEach(([x = 0, y = 0], i) => {
      for (const [x2 = 0, y2 = 0] of marks.slice(i + 1))
        expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(8);
    });
  });
});
