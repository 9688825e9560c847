import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MapView } from '../maps/map-view.ts';
import type { LegendItem } from './legend.ts';

/**
 * What a map's colours, hatches and rings mean; only what it shows. `hasBounds` is true where a number on it has a sign
 * before it.
 */
export function mapLegend(
  locale: Locale,
  { areas, legend }: Pick<MapView, 'areas' | 'legend'>,
  hasBounds: boolean,
): LegendItem[] {
  const t = translator(locale);
  const states = new Set(areas.map(({ mark }) => mark.state));
  const swatch = (
    look: 'reported' | 'missing' | 'suppressed' | 'not-applicable',
    text: string,
  ): LegendItem[] => (states.has(look) ? [{ kind: 'swatch', look, text }] : []);
  const hasRamp = states.has('value') && legend.steps.length > 0;
  return [
    ...(hasRamp ? [{ kind: 'ramp', ...legend } as const] : []),
    ...swatch('reported', t('map.legend.reported')),
    ...swatch('missing', t('map.legend.hatch')),
    ...swatch('suppressed', t('map.legend.suppressed')),
    ...swatch('not-applicable', t('explore.map.out')),
    ...(areas.some(({ planned }) => planned !== null)
      ? [{ kind: 'ring', text: t('map.legend.planned') } as const]
      : []),
    ...(hasBounds ? [{ kind: 'sign', sign: '≥ ≈', text: t('map.legend.qual') } as const] : []),
  ];
}
