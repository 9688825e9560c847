import { type FigureView, figureView } from '../format/figure.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Breaks, classOf } from './classes.ts';
import type { MapArea, Mark } from './region-map.ts';
import type { Observation } from '../model/observation.ts';
import { type CodeLists, must } from '../ledger/code-lists.ts';
import type { MapRow } from './map-view.ts';

/** What a view knows of one region, before it is put into words. `text` stands on the map. */
export type Known = { figure: FigureView; mark: Mark; observation: Observation | null };

/** The figure of an observation with its class on the map; `breaks` null draws it without a class. */
export function knownFrom(locale: Locale, row: Observation, breaks: Breaks | null): Known {
  const figure = figureView(locale, row, false);
  if (row.obs_status === 'Q') return { figure, mark: { state: 'suppressed' }, observation: row };
  if (row.value === null || !breaks)
    return {
      figure,
      mark: { state: 'reported', text: row.value === null ? '' : figure.text },
      observation: row,
    };
  return {
    figure,
    mark: { state: 'value', class: classOf(row.value, breaks), text: figure.text },
    observation: row,
  };
}

/** Area and table row of one region from what is known of it. */
export function draftRegion(
  locale: Locale,
  atlas: Pick<CodeLists, 'areaNames'>,
  region: string,
  known: Known | null,
  planned: FigureView | null,
  page: string,
): { area: MapArea; row: MapRow } {
  const t = translator(locale);
  const names = must(atlas.areaNames, region);
  const long = names[`long_${locale}`];
  const gap = t('val.no_data');
  const said = [
    known ? (known.figure.words ?? known.figure.text) : gap,
    planned && `${t('status.planned')}: ${planned.text}`,
  ];
  return {
    area: {
      id: region,
      name: linesOf(names[`short_${locale}`]),
      tile: names[`tile_${locale}`],
      label: `${long}: ${said.filter(Boolean).join('; ')}`,
      href: page,
      mark: known?.mark ?? { state: 'missing' },
      planned: planned?.text ?? null,
    },
    row: { area: region, name: long, href: page, figure: known?.figure ?? null, gap, planned },
  };
}

/** A name in up to two lines, cut at its only blank or hyphen when it is long. */
export function linesOf(name: string): string[] {
  if (name.length < 12) return [name];
  const blank = name.indexOf(' ');
  if (blank > 0) return [name.slice(0, blank), name.slice(blank + 1)];
  const hyphen = name.indexOf('-');
  return hyphen > 0 ? [name.slice(0, hyphen + 1), name.slice(hyphen + 1)] : [name];
}
