import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { MAP_SIZES, type MapSize, type RegionLayout } from '../../maps/layout.ts';
import { regionMap } from '../../maps/region-map.ts';
import { element } from './element.ts';
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
    svg.setAttribute('viewBox', '0 0 20 14');
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

/** The map with its legend, for the page's width now. Its outlines are those that the page holds already. */
export function mapFigure(
  locale: Locale,
  content: MapContent,
  layout: RegionLayout,
  size: MapSize,
): HTMLElement {
  const t = translator(locale);
  const svg = regionMap({
    document,
    layout,
    size,
    areas: content.areas,
    label: t('map.label', { indicator: content.title, period: content.lead.at(-1) ?? '' }),
  });
  return element(
    'figure',
    { class: 'map-figure' },
    legend(locale, content),
    element('div', { class: 'bleed' }, svg),
  );
}
