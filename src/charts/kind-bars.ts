import * as Plot from '@observablehq/plot';
import { type MarkGroup, markPath, markTurn } from './centre-marks.ts';
import { cleanSvg } from './clean-svg.ts';

/** Centres of one group of kinds; `strong` marks the one that the chart's title speaks of. */
export type KindBar = { group: MarkGroup; label: string; value: number; text: string; strong: boolean };

/** Mean width of a character at 14 px. */
const CHARACTER = 7.6;

export type KindBarsOptions = { document: Document; width: number; label: string };

/** Bars from zero in the order given, each with its name, its mark and its count; on a phone the name stands above. */
export function kindBars(rows: readonly KindBar[], { document, width, label }: KindBarsOptions): string {
  const stacked = width < 500;
  const [row, bar] = stacked ? [50, 20] : [38, 24];
  const left = stacked ? 1 : 46 + CHARACTER * Math.max(...rows.map(({ label: name }) => name.length));
  const max = Math.max(...rows.map(({ value }) => value), 1);
  const insets = stacked
    ? { insetTop: row - bar - 6, insetBottom: 6 }
    : { insetTop: (row - bar) / 2, insetBottom: (row - bar) / 2 };
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: rows.length * row,
    marginLeft: left,
    marginRight: 44,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, max], axis: null },
    y: { domain: rows.map(({ group }) => group), axis: null, padding: 0 },
    marks: [
      Plot.barX(rows, {
        y: 'group',
        x: 'value',
        ...insets,
        fill: (one: KindBar) => (one.strong ? 'var(--chart-actual)' : 'var(--chart-quiet)'),
      }),
      Plot.text(rows, {
        y: 'group',
        x: 0,
        text: 'label',
        dx: stacked ? 20 : -34,
        dy: stacked ? -(row / 2 - 12) : 0,
        textAnchor: stacked ? 'start' : 'end',
        fontSize: stacked ? 13 : 14,
        fill: 'var(--ink)',
      }),
      Plot.text(rows, {
        y: 'group',
        x: 'value',
        text: 'text',
        dx: 8,
        dy: stacked ? (row - bar) / 2 - 6 : 0,
        textAnchor: 'start',
        fontSize: 15,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      ...rows.map(
        (one, i) => () =>
          markOf(document, one, [stacked ? 8 : left - 18, i * row + (stacked ? 12 : row / 2)]),
      ),
    ],
  });
  return cleanSvg(chart, label);
}

function markOf(document: Document, { group }: KindBar, [x, y]: readonly [number, number]): SVGElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', `kind-mark kind-mark--${group} kind-mark--open`);
  path.setAttribute('transform', `translate(${x},${y}) rotate(${markTurn(group)})`);
  path.setAttribute('d', markPath(group, 6.5));
  return path;
}
