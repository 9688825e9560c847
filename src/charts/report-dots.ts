import * as Plot from '@observablehq/plot';
import { cleanSvg } from './clean-svg.ts';

/** One indicator and its reports; `year` is null where a report states no period. */
export type DotRow = { id: string; label: string; dots: { year: number | null; plan: boolean }[] };

export type ReportDotsOptions = {
  document: Document;
  width: number;
  label: string;
  /** Heads the column of reports without a period. */
  undated: string;
};

const LINE = 18;
/** Room for the name of the last year beyond its column. */
const LAST_YEAR = 18;

type Laid = { x: number; y: number; tone: 'actual' | 'quiet' | 'plan' };

/** Tenths of a pixel: more is weight that no eye sees. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Names of a label in lines of at most `room` characters; a longer word stands alone. */
function linesOf(label: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * One dot a report, stacked over the year that ends its period; reports without one stand first and pale, plans
 * are rings. Years without a report keep their place. The dots say when, not how much: units differ.
 */
export function reportDots(
  rows: readonly DotRow[],
  { document, width, label, undated }: ReportDotsOptions,
): string {
  const narrow = width < 500;
  const pitch = narrow ? 7.4 : 9;
  const left = narrow ? 0 : 216;
  const years = rows.flatMap(({ dots }) => dots.flatMap(({ year }) => (year === null ? [] : [year])));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = last - first + 1;
  const undatedWidth = narrow ? 56 : 84;
  const column = (width - left - undatedWidth - LAST_YEAR) / span;
  const xOf = (year: number | null) =>
    year === null ? left : tenth(left + undatedWidth + (year - first) * column);
  const perLine = (year: number | null) =>
    Math.max(1, Math.floor(((year === null ? undatedWidth - 14 : column) - 1) / pitch));
  let top = 26;
  const bands = rows.map((row) => {
    const counts = new Map<number | null, number>();
    for (const { year } of row.dots) counts.set(year, (counts.get(year) ?? 0) + 1);
    const stack = Math.max(...[...counts].map(([year, n]) => Math.ceil(n / perLine(year))));
    const lines = linesOf(row.label, narrow ? 42 : 28);
    const dots = Math.ceil(stack * pitch) + 8;
    const height = narrow ? lines.length * LINE + dots + 6 : Math.max(dots, lines.length * LINE + 6) + 6;
    const band = { row, lines, top, base: top + height - 6 };
    top += height;
    return band;
  });
  const laid = bands.flatMap(({ row, base }): Laid[] => {
    const seen = new Map<number | null, number>();
    return row.dots.map(({ year, plan }) => {
      const nth = seen.get(year) ?? 0;
      seen.set(year, nth + 1);
      const across = perLine(year);
      return {
        x: tenth(xOf(year) + 5 + (nth % across) * pitch),
        y: tenth(base - 6 - Math.floor(nth / across) * pitch),
        tone: plan ? 'plan' : year === null ? 'quiet' : 'actual',
      };
    });
  });
  const every = Math.ceil(36 / column);
  const ticks = Array.from({ length: span }, (_, i) => first + i).filter(
    (year) => (last - year) % every === 0,
  );
  const small = { fontSize: 12, fill: 'var(--muted)', textAnchor: 'start' } as const;
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: top + 2,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleX(ticks, { x: (year: number) => xOf(year), y1: 22, y2: top, stroke: 'var(--line)' }),
      Plot.ruleY(bands, { y: 'base', x1: 0, x2: width, stroke: 'var(--line)' }),
      Plot.text(ticks, {
        x: (year: number) => xOf(year) + 2,
        y: 10,
        text: (year: number) => String(year),
        ...small,
      }),
      Plot.text([undated], { x: left + 1, y: 10, text: (text: string) => text, ...small }),
      Plot.text(
        bands.flatMap((band) => band.lines.map((line, i) => ({ line, y: band.top + 12 + i * LINE }))),
        { x: 0, y: 'y', text: 'line', textAnchor: 'start', fontSize: 13, fill: 'var(--ink)' },
      ),
      Plot.dot(
        laid.filter(({ tone }) => tone !== 'plan'),
        {
          x: 'x',
          y: 'y',
          r: narrow ? 3 : 3.4,
          fill: ({ tone }: Laid) => (tone === 'quiet' ? 'var(--chart-quiet)' : 'var(--chart-actual)'),
        },
      ),
      Plot.dot(
        laid.filter(({ tone }) => tone === 'plan'),
        {
          x: 'x',
          y: 'y',
          r: narrow ? 2.7 : 3,
          fill: 'var(--paper)',
          stroke: 'var(--plan)',
          strokeWidth: 1.6,
        },
      ),
    ],
  });
  return cleanSvg(chart, label);
}
