import { markElement, type Marked } from '../../charts/mark-element.ts';
import type { DistrictWords, FileCentre } from '../../maps/district-file.ts';
import { element } from '../explorer/element.ts';
import { figureElement } from '../explorer/figure.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark in the line of its words. */
export function markSign(centre: Marked): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    class: 'kind-sign',
    viewBox: '-9 -9 18 18',
    width: '18',
    height: '18',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value);
  svg.append(markElement(document, centre, 6.5));
  return svg;
}

/** Centres one by one: mark, name, and when each was opened. */
export const centreList = (centres: readonly FileCentre[]): HTMLElement =>
  element(
    'ul',
    { class: 'map-centres', role: 'list' },
    ...centres.map((centre) =>
      element(
        'li',
        {},
        markSign(centre),
        element('span', {}, centre.name, element('small', {}, centre.told)),
      ),
    ),
  );

/** The districts of a region as a table, whose rows the card reads as it does those of the country. */
export function districtTable({ districts, centres, words: { table } }: DistrictWords): HTMLElement {
  const hasPlans = districts.some(({ planned }) => planned);
  return element(
    'table',
    { class: 'stack map-districts' },
    element('caption', { class: 'visually-hidden' }, table.caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, table.district),
        element('th', { scope: 'col', class: 'number' }, table.open),
        hasPlans ? element('th', { scope: 'col', class: 'number' }, table.planned) : null,
        element('th', { scope: 'col', class: 'number' }, table.people),
        element('th', { scope: 'col' }, table.centres),
      ),
    ),
    element(
      'tbody',
      {},
      ...districts.map((row) => {
        const held = centres.filter(({ district }) => district === row.id);
        return element(
          'tr',
          { 'data-row': row.id, 'data-district': true },
          element('th', { scope: 'row' }, element('a', { href: row.href }, row.name)),
          element(
            'td',
            { class: 'number', 'data-label': table.open },
            row.figure ? figureElement(row.figure, 'text') : row.gap,
          ),
          hasPlans
            ? element(
                'td',
                { class: 'number', 'data-label': table.planned, 'data-planned': true },
                row.planned ? figureElement(row.planned, 'text') : '–',
              )
            : null,
          element(
            'td',
            { class: 'number', 'data-label': row.people?.label ?? table.people, 'data-said': true },
            row.people ? figureElement(row.people.figure, 'text') : '–',
          ),
          element('td', { class: 'map-list' }, held.length > 0 ? centreList(held) : null),
        );
      }),
    ),
  );
}
