import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MakeElement } from './make-element.ts';
import type { MomentMap } from './moment-map.ts';

const SVG = 'http://www.w3.org/2000/svg';

function swatch(document: Document, className: string, fill: string | null): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const rect = document.createElementNS(SVG, 'rect');
  const set = (element: Element, attributes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(svg, {
    viewBox: '0 0 20 14',
    width: '20',
    height: '14',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  set(rect, { class: `legend__swatch ${className}`.trim(), x: '.5', y: '.5', width: '19', height: '13' });
  if (fill) rect.setAttribute('fill', fill);
  svg.append(rect);
  return svg;
}

/** What the colours and hatches of one map of a pair mean; only what it shows. */
export function pairLegend<Made>(
  document: Document,
  make: MakeElement<Made>,
  locale: Locale,
  { areas, legend }: MomentMap,
): Made {
  const t = translator(locale);
  const states = new Set(areas.map(({ mark }) => mark.state));
  const keys = (
    [
      ['reported', 'area--reported', null, t('map.legend.reported')],
      ['missing', '', 'url(#pattern-missing)', t('map.legend.hatch')],
      ['suppressed', '', 'url(#pattern-suppressed)', t('map.legend.suppressed')],
    ] as const
  )
    .filter(([state]) => states.has(state))
    .map(([, className, fill, text]) => make('li', {}, swatch(document, className, fill), text));
  const steps = states.has('value') ? legend.steps : [];
  return make(
    'div',
    { class: 'legend' },
    steps.length > 0
      ? make(
          'div',
          {},
          make('p', { class: 'legend__title' }, legend.title),
          make(
            'ol',
            { class: 'legend__ramp', role: 'list' },
            ...steps.map((step) => make('li', {}, swatch(document, `area--${step.class}`, null), step.text)),
          ),
        )
      : null,
    keys.length > 0 ? make('ul', { class: 'legend__keys', role: 'list' }, ...keys) : null,
  );
}
