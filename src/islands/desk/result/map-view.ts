import { formatNumber } from '../../../format/number.ts';
import { localePath } from '../../../i18n/locales.ts';
import { classOf, quantileBreaks } from '../../../maps/classes.ts';
import type { RegionLayout } from '../../../maps/layout.ts';
import { MAP_SIZES, type MapSize } from '../../../maps/map-sizes.ts';
import { linesOf } from '../../../maps/region-draft.ts';
import { type MapArea, type Mark, regionMap } from '../../../maps/region-map.ts';
import type { LegendItem } from '../../../pictures/legend.ts';
import { PICTURE_MAP } from '../../../pictures/picture-map.ts';
import { pictureButtons } from '../../pictures/picture-buttons.ts';
import { answerPicture } from './answer-picture.ts';
import type { Areas } from './areas.ts';
import { choiceField } from './choice-field.ts';
import { make } from './make.ts';
import { legendSteps, mapLegend } from './map-legend.ts';
import { fetchLayout, mapShapes } from './map-shapes.ts';
import type { RegionRows } from './region-rows.ts';
import { measuresOf, type Shown, type ShownColumn } from './shown.ts';

/** Draws the regions of an answer into `host`; `credit` says whose the boundaries are. Fails when they don't come. */
export async function drawMap(
  host: HTMLElement,
  shown: Shown,
  regions: RegionRows,
  areas: Areas,
  credit: string,
): Promise<void> {
  const { t } = shown;
  const layout = await fetchLayout(regions.vintage);
  const isMany = [...regions.rows.values()].some((rows) => rows.length > 1);
  const measures = isMany ? [] : measuresOf(shown);
  let measure = measures.at(-1);
  const controls = make('div', 'result-choices');
  if (measures.length > 1)
    controls.append(
      choiceField(
        t('result.chart.measure'),
        measures.map(({ name }) => name),
        measures.length - 1,
        (i) => {
          measure = measures[i];
          draw();
        },
      ),
    );
  const notes = [
    isMany ? t('result.map.many') : '',
    regions.unsureRows > 0 ? t('result.map.unsure', { n: regions.unsureRows }) : '',
    regions.elsewhere > 0 ? t('result.map.other', { n: regions.elsewhere }) : '',
    regions.isNamed && regions.vintage === '2022' ? t('result.map.named') : '',
  ].filter(Boolean);
  const figure = make('figure', 'result-map');
  let width = 0;
  const draw = (): void => {
    if (width === 0) return;
    const { legend, map } = mapOf(shown, regions, areas, layout, measure, isMany, width);
    figure.replaceChildren(legend, map);
  };
  new ResizeObserver(([entry]) => {
    const next = Math.round(entry?.contentRect.width ?? 0);
    if (next === 0 || next === width) return;
    width = next;
    draw();
  }).observe(figure);
  const foot = make('div', 'picture-foot');
  foot.append(
    make(
      'span',
      '',
      [t(vintageKey(regions.vintage)), credit, t('ed.label', { edition: shown.answer.edition })].join(' · '),
    ),
    pictureButtons(t, () => {
      // Drawn wide, whatever the window, so that names stand on it.
      const wide = mapOf(shown, regions, areas, layout, measure, isMany, PICTURE_MAP.width);
      const said = [t(vintageKey(regions.vintage)), ...notes];
      return answerPicture(shown, {
        drawing: wide.map,
        view: 'sql-map',
        title: wide.title,
        said,
        legend: wide.items,
        credit,
      });
    }),
  );
  host.replaceChildren(
    mapShapes(layout),
    controls,
    ...notes.map((note) => make('p', 'result__note', note)),
    figure,
    foot,
  );
}

const vintageKey = (vintage: '2018' | '2022') =>
  vintage === '2022' ? ('map.vintage.20' as const) : ('map.vintage.17' as const);

/** Longest numbers, in characters, that stand on a map of each width; and beyond which the widest sets them small. */
const LONGEST = { wide: 12, middle: 7, narrow: 4 } as const;
const LONG = 6;
const SMALL_VALUE = 14;

/**
 * A drawing for the width that there is: letters keep their size, and names and numbers go where they don't fit.
 * They are still read out, and stand in the table.
 */
function sizeFor(width: number, longest: number): { size: MapSize; isLong: boolean; hasValues: boolean } {
  const [wide, middle, narrow] = MAP_SIZES as [MapSize, MapSize, MapSize];
  const given = width >= 940 ? wide : width >= 600 ? middle : narrow;
  const isLong = given === wide && longest > LONG;
  const size = { ...given, width, ...(isLong && { valueSize: SMALL_VALUE }) };
  return { size, isLong, hasValues: longest <= LONGEST[given.name] };
}

/** A map with its legend, for the page and as items of a picture's. */
type DrawnMap = { title: string; legend: HTMLElement; items: readonly LegendItem[]; map: SVGSVGElement };

function mapOf(
  shown: Shown,
  regions: RegionRows,
  areas: Areas,
  layout: RegionLayout,
  measure: ShownColumn | undefined,
  isMany: boolean,
  width: number,
): DrawnMap {
  const { locale, t } = shown;
  const numberOf = (rows: readonly number[]): number | null => {
    if (isMany) return rows.length || null;
    const cell = rows[0] === undefined ? null : (measure?.cell(rows[0]) ?? null);
    return cell === null || !Number.isFinite(Number(cell)) ? null : Number(cell);
  };
  const write = (value: number) => formatNumber(locale, value);
  const values = [...regions.rows.values()].map(numberOf).filter((value) => value !== null);
  const longest = Math.max(...values.map((value) => write(value).length), 0);
  const { size, isLong, hasValues } = sizeFor(width, longest);
  const breaks = quantileBreaks(values);
  const markOf = (id: string, rows: readonly number[]): Mark => {
    if (regions.unsure.has(id)) return { state: 'not-applicable' };
    const value = numberOf(rows);
    const text = value !== null && hasValues ? write(value) : '';
    if (value !== null)
      return breaks ? { state: 'value', class: classOf(value, breaks), text } : { state: 'reported', text };
    return rows.length > 0 && !measure ? { state: 'reported', text: '' } : { state: 'missing' };
  };
  const title = isMany ? t('result.map.rows') : (measure?.name ?? regions.column.name);
  const drawn = [...regions.rows].map(([id, rows]): MapArea => {
    const names = areas.names.get(id);
    const mark = markOf(id, rows);
    const long = names?.[`long_${locale}`] ?? id;
    const value = numberOf(rows);
    const gap = mark.state === 'missing' ? t('val.no_data') : mark.state === 'reported' ? '' : '–';
    const said = value === null || mark.state === 'not-applicable' ? gap : write(value);
    return {
      id,
      name: linesOf(names?.[`short_${locale}`] ?? id),
      tile: names?.[`tile_${locale}`] ?? id,
      label: said ? `${long}: ${said}` : long,
      href: localePath(locale, `/regions/${areas.pageOf(id)}/`),
      mark,
      planned: null,
    };
  });
  const label = t('map.label', { indicator: title, period: t(vintageKey(regions.vintage)) });
  const hasGaps = drawn.some(({ mark }) => mark.state === 'missing');
  const map = regionMap({ document, layout, size, areas: drawn, label });
  map.classList.toggle('result-map--long', isLong);
  const hatch = hasGaps ? t('result.map.hatch') : null;
  const steps = legendSteps(breaks, values, write);
  return {
    title,
    legend: mapLegend(title, breaks, values, write, hatch),
    items: [
      ...(steps.length > 0 ? [{ kind: 'ramp', title, steps } as const] : []),
      ...(hatch === null ? [] : [{ kind: 'swatch', look: 'missing', text: hatch } as const]),
    ],
    map,
  };
}
