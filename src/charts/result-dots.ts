import * as Plot from '@observablehq/plot';
import { cleanElement } from './clean-svg.ts';
import type { ResultChartOptions } from './result-bars.ts';

/** A row as a dot: `x` is a date or a number, `series` stands in a strip of its own, `title` tells it in words. */
export type ResultDot = { x: Date | number; y: number; series: string; title: string };

export type ResultDotsOptions = ResultChartOptions & {
  xName: string;
  yName: string;
  formatX: (value: Date | number) => string;
  formatY: (value: number) => string;
  /** Joins the dots of a series in the order of `x`. */
  isJoined: boolean;
  /** Puts zero on the scale of `y`. */
  isFromZero: boolean;
};

const STRIP = 120;
const SINGLE = 340;
const NAME = 22;

/** Dots over two scales, a strip for each series under one another with the same scales. */
export function resultDots(dots: readonly ResultDot[], options: ResultDotsOptions): Element {
  const { document, width, label, formatX, formatY } = options;
  const series = [...new Set(dots.map((dot) => dot.series))];
  const isStriped = series.length > 1;
  const left = Math.max(...dots.map(({ y }) => formatY(y).length), 2) * 7.4 + 14;
  const strip = isStriped ? STRIP : SINGLE;
  const strips = isStriped ? { fy: 'series' } : {};
  const isYears = dots.every(({ x }) => typeof x === 'number' && Number.isInteger(x) && x > 1899 && x < 2101);
  const years = [...new Set(dots.map(({ x }) => Number(x)))].sort((a, b) => a - b);
  const ticks = width < 520 ? 4 : 8;
  const small = { fontSize: 12, fill: 'var(--muted)' } as const;
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: series.length * strip + 70,
    marginLeft: left,
    marginRight: 20,
    marginTop: NAME + 8,
    marginBottom: 44,
    x: { type: dots.every(({ x }) => x instanceof Date) ? 'utc' : 'linear', inset: 10, label: null },
    y: { zero: options.isFromZero, nice: true, label: null },
    fy: { domain: series, axis: null, padding: 0.24 },
    marks: [
      Plot.gridY({ ticks: isStriped ? 3 : 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY({
        ticks: isStriped ? 3 : 5,
        tickFormat: formatY,
        tickSize: 0,
        fontSize: 12,
        fontVariant: 'normal',
        color: 'var(--muted)',
        label: null,
      }),
      Plot.axisX({
        ...(isYears && years.length <= ticks + 2 ? { ticks: years } : { ticks }),
        tickFormat: formatX,
        fontSize: 12,
        fontVariant: 'normal',
        color: 'var(--muted)',
        label: null,
      }),
      Plot.text([options.yName], {
        frameAnchor: 'top-left',
        dx: -left + 2,
        dy: -NAME - 4,
        text: (name: string) => name,
        ...(isStriped ? { fy: series.slice(0, 1) } : {}),
        lineWidth: width / 13,
        textOverflow: 'ellipsis',
        ...small,
      }),
      ...(isStriped
        ? [
            Plot.text(series, {
              fy: (name: string) => name,
              text: (name: string) => name,
              frameAnchor: 'top-left',
              dy: -6,
              lineAnchor: 'bottom',
              dx: 4,
              fontSize: 13,
              fontWeight: 600,
              fill: 'var(--ink)',
            }),
          ]
        : []),
      ...(options.isJoined
        ? [
            Plot.line(
              dots.toSorted((a, b) => Number(a.x) - Number(b.x)),
              { x: 'x', y: 'y', z: 'series', ...strips, stroke: 'var(--chart-quiet)', strokeWidth: 1.5 },
            ),
          ]
        : []),
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        ...strips,
        r: dots.length > 400 ? 2.5 : 4,
        fill: 'var(--chart-actual)',
        fillOpacity: dots.length > 400 ? 0.5 : 1,
        title: 'title',
      }),
      Plot.text([options.xName], {
        frameAnchor: 'bottom-right',
        dy: 36,
        text: (name: string) => name,
        ...(isStriped ? { fy: series.slice(-1) } : {}),
        ...small,
      }),
    ],
  });
  return cleanElement(chart, label);
}
