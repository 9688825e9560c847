import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { HOSTILE } from '../testing/hostile.ts';
import type { Mark } from './region-map.ts';
import { type TileArea, tileGrid } from './tile-grid.ts';

const area = (id: string, mark: Mark, planned: string | null = null): TileArea => ({
  id,
  name: [id],
  tile: `Tile ${id}`,
  mini: id.slice(3),
  label: `Region ${id}: ${mark.state}`,
  href: `/regions/${id}/`,
  mark,
  planned,
});

const STATES: readonly TileArea[] = [
  area('KZ-75', { state: 'value', class: 3, text: '12' }, '3'),
  area('KZ-27', { state: 'value', class: 1, text: '0' }),
  area('KZ-39', { state: 'missing' }),
  area('KZ-11', { state: 'suppressed' }),
  area('KZ-55', { state: 'not-applicable' }),
  area('KZ-59', { state: 'reported', text: '≥\u00a01,4\u00a0млрд\u00a0тг' }),
];

const tilesOf = (areas: readonly TileArea[]) => [...tileGrid(document, areas, 'Equal').querySelectorAll('a')];

/** What a screen reader says of a tile. */
const heard = (tile: Element | undefined) =>
  [...(tile?.children ?? [])]
    .filter((part) => part.getAttribute('aria-hidden') !== 'true')
    .map((part) => part.textContent)
    .join(' ');

describe('the tiles', () => {
  it('are links in reading order, each on the cell of its region', () => {
    const tiles = tilesOf(STATES);
    expect(tiles.map((tile) => tile.getAttribute('data-area'))).toEqual([
      'KZ-59',
      'KZ-27',
      'KZ-39',
      'KZ-11',
      'KZ-55',
      'KZ-75',
    ]);
    expect(tiles.map((tile) => tile.parentElement?.className)).toEqual([
      'tile-r1 tile-c4',
      'tile-r2 tile-c1',
      'tile-r2 tile-c3',
      'tile-r2 tile-c4',
      'tile-r2 tile-c5',
      'tile-r5 tile-c6',
    ]);
    expect(tiles.at(-1)?.getAttribute('href')).toBe('/regions/KZ-75/');
    expect(heard(tiles.at(-1))).toBe('Tile KZ-75 Region KZ-75: value');
  });

  it('show each state by a class of its own, zero as a number and no number where there is none', () => {
    const told = new Map(tilesOf(STATES).map((tile) => [tile.dataset['area'], tile]));
    const look = (id: string) => [told.get(id)?.className, told.get(id)?.querySelector('b')?.textContent];
    expect(look('KZ-75')).toEqual(['tile area--3', '12']);
    expect(look('KZ-27')).toEqual(['tile area--1', '0']);
    expect(look('KZ-39')).toEqual(['tile area--missing', undefined]);
    expect(look('KZ-11')).toEqual(['tile area--suppressed', undefined]);
    expect(look('KZ-55')).toEqual(['tile area--not-applicable', '–']);
    expect(told.get('KZ-75')?.querySelector('i')?.textContent).toBe('3');
  });

  it('let a value break before the words of its unit only', () => {
    const [tile] = tilesOf(STATES);
    expect(tile?.querySelector('b')?.textContent).toBe('≥\u00a01,4 млрд тг');
  });

  it('name a region once where its two short names are the same', () => {
    const [tile] = tilesOf([{ ...area('KZ-10', { state: 'missing' }), tile: 'Абай', mini: 'Абай' }]);
    expect([...(tile?.children ?? [])].map(({ className }) => className)).toEqual([
      'tile__name',
      'visually-hidden',
    ]);
  });

  it('are called by what is seen: an abbreviation is read out before the label that lacks it', () => {
    const [region] = tilesOf([
      {
        ...area('KZ-59', { state: 'missing' }),
        tile: 'СҚО',
        mini: 'СҚО',
        label: 'Солтүстік Қазақстан облысы',
      },
    ]);
    const [city] = tilesOf([
      { ...area('KZ-71', { state: 'missing' }), tile: 'Астана', mini: 'Астана', label: 'Астана қаласы' },
    ]);
    expect(heard(region)).toBe('СҚО Солтүстік Қазақстан облысы');
    expect(heard(city)).toBe('Астана қаласы');
  });

  it.each(HOSTILE)('show %j as text', (text) => {
    const hostile = { ...area('KZ-10', { state: 'reported', text }), tile: text, mini: 'm', label: text };
    const [tile] = tilesOf([hostile]);
    expect(tile?.querySelector('.tile__name')?.textContent).toBe(text);
    expect(heard(tile)).toBe(text);
    expect(tile?.outerHTML).not.toMatch(/<(script|img|p)\b/);
  });
});
