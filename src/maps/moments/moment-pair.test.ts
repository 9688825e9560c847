import { describe, expect, it } from 'vitest';
import { document } from '../../loaders/document.ts';
import { HOSTILE } from '../../testing/hostile.ts';
import { makeMoment, makeReport, makeSeries, SMALL_TERRITORY } from '../../testing/made-up-moments.ts';
import type { RegionLayout } from '../layout.ts';
import { elementMaker } from './make-element.ts';
import { makeMarkup } from './make-markup.ts';
import { momentPair } from './moment-pair.ts';

const layout = (ids: readonly string[]): RegionLayout => ({
  width: 1312,
  height: 690,
  shapes: [],
  places: new Map(ids.map((id, i) => [id, { at: [i * 100, 100] as const }])),
});
const layouts = { 2022: layout(['KZ-61', 'KZ-19', 'KZ-33']), 2018: layout(['KZ-YUZ', 'KZ-ALM']) };
const then = makeMoment(
  '2021-22',
  { 'KZ-YUZ': [makeReport(963)], 'KZ-ALM': [makeReport(800)] },
  { vintage: '2018' },
);
const now = makeMoment('2022-23', {
  'KZ-61': [makeReport(1004)],
  'KZ-19': [makeReport(464)],
  'KZ-33': [makeReport(349)],
});
const series = makeSeries([then, now], { id: 'schools' });
const pairOf = (left = then, right = now, of = series) =>
  ({
    locale: 'en',
    key: 'pair',
    left: { series: of, moment: left },
    right: { series: of, moment: right },
    territory: SMALL_TERRITORY,
    layouts,
    foot: 'foot',
  }) as const;
const draw = (...pair: Parameters<typeof pairOf>) =>
  momentPair(document, elementMaker(document), pairOf(...pair));
const textOf = (pair: Element, page: string) =>
  [...(pair.querySelector(`[data-row="${page}"]`)?.querySelectorAll('td') ?? [])].map(
    (cell) =>
      [...cell.querySelectorAll('.visually-hidden')].map(({ textContent }) => textContent).join('|') ||
      cell.textContent,
  );

describe('two maps side by side', () => {
  it('draw each moment in the regions of its time', () => {
    const ids = (side: string) =>
      [...draw().querySelectorAll(`[data-side="${side}"] svg.map--middle a[data-area]`)].map((link) =>
        link.getAttribute('data-area'),
      );
    expect(ids('left')).toEqual(['KZ-YUZ', 'KZ-ALM']);
    expect(ids('right')).toEqual(['KZ-61', 'KZ-19', 'KZ-33']);
  });

  it('have a table with the change, and with the parts of what was summed', () => {
    expect(textOf(draw(), 'KZ-61')).toEqual(['963', '1004', '+41']);
    expect(textOf(draw(), 'KZ-ALM')).toEqual(['800', '813|464|349', '+13']);
    expect(textOf(draw(), 'KZ-19')[2]).toBe('boundaries differ');
  });

  it('lead every computed number to the row of the numbers that it was made from', () => {
    const computed = [...draw().querySelectorAll('data[data-figure^="sum:"], data[data-figure^="change:"]')];
    expect(computed.map((one) => one.getAttribute('data-figure'))).toEqual([
      'change:schools@KZ-61@2021-22/2022-23',
      'sum:schools@KZ-ALM@2022-23',
      'change:schools@KZ-ALM@2021-22/2022-23',
    ]);
    for (const one of computed) {
      const row = one.closest('tr');
      expect(one.closest('a')?.getAttribute('href')).toBe(`#${row?.id}`);
    }
  });

  it('say why nothing is subtracted, and have no column for it then', () => {
    const shares = makeSeries([then, now], { measure: 'share' });
    const pair = draw(then, now, shares);
    expect(pair.querySelector('.pair__why')?.textContent).toContain('Cannot be compared');
    expect(pair.querySelectorAll('thead th')).toHaveLength(3);
  });

  it.each(HOSTILE)('show %j as text', (text) => {
    const pair = draw(then, now, makeSeries([then, now], { title: text, lead: text, unit: text }));
    expect(pair.querySelector('.pair__title')?.textContent).toBe(text);
    expect(pair.querySelectorAll('script, img, iframe')).toHaveLength(0);
  });

  it.each(['North', 'a\u00a0"b" & <c>', ...HOSTILE])(
    'are written with %j at build as the browser makes them',
    (text) => {
      const named = pairOf(then, now, makeSeries([then, now], { title: text, lead: text, unit: text }));
      const made = momentPair(document, elementMaker(document), named);
      expect(momentPair(document, makeMarkup, named).outerHTML).toBe(made.outerHTML);
    },
  );
});
