import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RegionLayout } from '../../maps/layout.ts';
import { MAP_SIZES, type MapSize } from '../../maps/map-sizes.ts';
import { regionMap } from '../../maps/region-map.ts';
import { tileGrid } from '../../maps/tile-grid.ts';
import { element } from './element.ts';
import { figureElement } from './figure.ts';
import type { MapContent } from './map-content.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The drawing that the stylesheet shows at the page's width now. */
export function sizeNow(): MapSize {
  const name = matchMedia('(min-width: 1200px)').matches
    ? 'wide'
    : matchMedia('(min-width: 768px)').matches
      ? 'middle'
      : 'narrow';
  const size = MAP_SIZES.find((one) => one.name === name);
  if (!size) throw new Error(`no drawing of that size: ${name}`);
  return size;
}

function swatch(className: string, fill: string | null): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '14');
  svg.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('class', `legend__swatch ${className}`);
  rect.setAttribute('x', '.5');
  rect.setAttribute('y', '.5');
  rect.setAttribute('width', '19');
  rect.setAttribute('height', '13');
  if (fill) rect.setAttribute('fill', fill);
  svg.append(rect);
  return svg;
}

/** What the colours and hatches of the map mean; only what it shows. */
function legend(locale: Locale, { areas, legend: { title, steps } }: MapContent): HTMLElement {
  const t = translator(locale);
  const states = new Set(areas.map(({ mark }) => mark.state));
  const keys = [
    states.has('reported') && [swatch('area--reported', null), t('map.legend.reported')],
    states.has('missing') && [swatch('', 'url(#pattern-missing)'), t('map.legend.hatch')],
    states.has('suppressed') && [swatch('', 'url(#pattern-suppressed)'), t('map.legend.suppressed')],
    states.has('not-applicable') && [swatch('area--not-applicable', null), t('explore.map.out')],
  ].flatMap((key) => (key ? [element('li', {}, ...key)] : []));
  const ramp = steps.map((step) => {
    const svg = swatch(`area--${step.class}`, null);
    // Stretched over its step, a border would be stretched, too.
    svg.firstElementChild?.classList.remove('legend__swatch');
    svg.setAttribute('viewBox', '0.5 0.5 19 13');
    svg.setAttribute('preserveAspectRatio', 'none');
    return element('li', {}, svg, step.text);
  });
  return element(
    'div',
    { class: 'legend' },
    ramp.length > 0 && states.has('value')
      ? element(
          'div',
          {},
          element('p', { class: 'legend__title' }, title),
          element('ol', { class: 'legend__ramp', role: 'list' }, ...ramp),
        )
      : null,
    element('ul', { class: 'legend__keys', role: 'list' }, ...keys),
  );
}

/** The rows of the map: the card reads them. */
function table(locale: Locale, { rows, legend: { title } }: MapContent, caption: string): HTMLElement {
  const t = translator(locale);
  const head = [t('filter.region'), title || t('table.value'), t('filter.period'), t('proof.source')];
  return element(
    'table',
    { class: 'stack' },
    element('caption', { class: 'visually-hidden' }, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...head.map((text, i) => element('th', { scope: 'col', class: i === 1 ? 'number' : null }, text)),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map(({ area, name, href, figure, gap, rank, period, source }) =>
        element(
          'tr',
          { 'data-row': area, 'data-rank': rank },
          element('th', { scope: 'row' }, element('a', { href }, name)),
          element(
            'td',
            { class: 'number', 'data-label': head[1] ?? '' },
            figure ? figureElement(figure, 'text') : gap,
          ),
          element('td', { 'data-label': period && (head[2] ?? '') }, period),
          element('td', { 'data-label': source && (head[3] ?? '') }, source),
        ),
      ),
    ),
  );
}

/** Panels of which one is shown, as the built pages have them: `at` is the one to begin with. */
function panels(
  label: string,
  at: number,
  views: readonly (readonly [name: string, panel: HTMLElement])[],
): HTMLElement {
  const id = (i: number | string) => `live-map-${i}`;
  return element(
    'div',
    { class: 'switch switch--segments' },
    ...views.map((_, i) =>
      element('input', {
        type: 'radio',
        name: 'live-map-view',
        id: id(i),
        checked: i === at ? true : null,
        'aria-describedby': id('label'),
      }),
    ),
    element('p', { class: 'visually-hidden', id: id('label') }, label),
    element(
      'div',
      { class: 'switch__labels' },
      ...views.map(([name], i) => element('label', { for: id(i) }, name)),
    ),
    element('div', { class: 'switch__panels' }, ...views.map(([, panel]) => panel)),
  );
}

/**
 * The map with its tiles, its table and the card of a built one, for the page's width now. Its outlines are those that
 * the page holds already, its card and buttons copies of those of the page's own maps.
 */
export function mapFigure(
  locale: Locale,
  content: MapContent,
  { layout, size, at }: { layout: RegionLayout; size: MapSize; at: number },
): HTMLElement {
  const t = translator(locale);
  const described = (drawn: Element): Element => {
    drawn.setAttribute('aria-describedby', 'live-map-summary');
    return drawn;
  };
  const svg = regionMap({
    document,
    layout,
    size,
    areas: content.areas,
    label: t('map.label', { indicator: content.title, period: content.lead.at(-1) ?? '' }),
  });
  const tiles = tileGrid(document, content.areas, `${content.title}. ${t('map.equal')}`);
  const copy = (selector: string) =>
    document.querySelector(`.region-map:not([data-region]) ${selector}`)?.cloneNode(true) ?? null;
  const host = document.createElement('region-map');
  host.className = 'region-map';
  host.append(
    element('p', { class: 'visually-hidden', id: 'live-map-summary' }, content.summary),
    panels(content.title, at, [
      [
        t('map.view.map'),
        element(
          'figure',
          { class: 'map-figure' },
          legend(locale, content),
          element('div', { class: 'bleed map-frame' }, described(svg)),
          copy('.map-zoom'),
          copy('.map-zoom__say'),
        ),
      ],
      [
        t('map.view.tiles'),
        element(
          'figure',
          {},
          element(
            'div',
            { class: 'tile-figure' },
            element('div', { class: 'bleed' }, described(tiles)),
            legend(locale, content),
          ),
        ),
      ],
      [
        t('map.view.table'),
        element(
          'div',
          { class: 'scroll' },
          table(locale, content, t('map.table.caption', { indicator: content.title })),
        ),
      ],
    ]),
    ...[copy('.map-card'), copy('.map-keys')].flatMap((part) => part ?? []),
  );
  return host;
}
