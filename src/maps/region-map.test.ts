import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { expectGolden } from '../testing/golden.ts';
import { faultsOf, HOSTILE } from '../testing/hostile.ts';
import { MADE_UP_LAYOUT as layout, MADE_UP_SIZE as size } from '../testing/made-up-layout.ts';
import { type MapArea, type Mark, markClass, regionMap } from './region-map.ts';

const area = (id: string, mark: Mark, planned: string | null = null): MapArea => ({
  id,
  name: [`Region`, id],
  tile: id,
  label: `Region ${id}: ${mark.state}`,
  href: `/regions/${id}/`,
  mark,
  planned,
});

const STATES: readonly MapArea[] = [
  area('A', { state: 'value', class: 3, text: '12' }),
  area('B', { state: 'value', class: 1, text: '0' }),
  area('C', { state: 'missing' }),
  area('D', { state: 'suppressed' }),
  area('E', { state: 'not-applicable' }),
  area('F', { state: 'reported', text: '≥ 7' }),
];

const draw = (areas: readonly MapArea[], change: Partial<typeof size> = {}, label = 'Centres, 2025') =>
  regionMap({ document, layout, size: { ...size, ...change }, areas, label });

describe('the map of regions', () => {
  it.each(['full', 'tile', 'none'] as const)('with %s names is drawn as its golden', (names) => {
    expectGolden(`region-map-${names}.svg`, draw(STATES, { names }).outerHTML);
  });

  it('shows planned ones in a ring, beside a value and alone', () => {
    const areas = [
      area('A', { state: 'value', class: 3, text: '12' }, '3'),
      area('B', { state: 'missing' }, '1'),
      ...STATES.slice(2),
    ];
    expectGolden('region-map-planned.svg', draw(areas).outerHTML);
  });

  it('makes every state look unlike the others', () => {
    const looks = [...draw(STATES).querySelectorAll('a')].map((link) =>
      [link.getAttribute('class'), link.querySelector('use')?.getAttribute('fill')].join(),
    );
    expect(new Set(looks).size).toBe(STATES.length);
    expect(looks.filter((look) => look.includes('url(#pattern'))).toHaveLength(2);
  });

  it('writes zero as a number and no number where there is none', () => {
    const values = [...draw(STATES, { names: 'none' }).querySelectorAll('.area-name')].map(
      (name) => name.textContent,
    );
    expect(values).toEqual(['12', '0', '', '', '–', '≥ 7']);
  });

  it('makes each area a link with its id and with what is read out', () => {
    const links = [...draw(STATES).querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('data-area'))).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(STATES.map(({ href }) => href));
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(STATES.map(({ label }) => label));
  });

  it('is drawn by the same shapes at another width', () => {
    const svg = draw(STATES, { width: 300 });
    expect(svg.getAttribute('viewBox')).toBe('0 0 300 60');
    expect(svg.querySelector('use')?.getAttribute('transform')).toBe('scale(0.5)');
  });

  it('refuses an area without a place', () => {
    expect(() => draw([area('X', { state: 'missing' })])).toThrow('no place on the map for area: X');
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const [first] = STATES;
    const hostile: MapArea = {
      ...first!,
      name: [text],
      tile: text,
      label: text,
      mark: { state: 'reported', text },
    };
    const svg = draw([hostile], {}, text);
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.getAttribute('aria-label')).toBe(text);
    expect(svg.querySelector('.area-name__name')?.textContent).toBe(text);
    expect(svg.outerHTML).not.toMatch(/<(script|img|p)\b/);
  });
});

it('the class of a mark names its state or its colour', () => {
  expect(STATES.map(({ mark }) => markClass(mark))).toEqual([
    'area--3',
    'area--1',
    'area--missing',
    'area--suppressed',
    'area--not-applicable',
    'area--reported',
  ]);
});
