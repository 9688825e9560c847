import * as Plot from '@observablehq/plot';
import { cleanSvg } from './clean-svg.ts';

/** Days since 1 January 1970, ends included: a date known to the month or the year is a span. */
type Days = { from: number; to: number };

/** One report; texts are in the page's language already. */
export type PathReport = {
  id: string;
  /** Null for a report without a date: it stands before the years. */
  when: Days | null;
  value: number;
  text: string;
  /** Which way the number is open; null when it is closed. */
  open: 'up' | 'down' | null;
  /** False for a report that nothing is computed from. */
  used: boolean;
};

/** A promised number on the last day that it may be due; `short` is for where `label` has no room. */
export type PathPromise = { id: string; day: number; value: number; short: string; label: string };

export type TargetPath = {
  reports: readonly PathReport[];
  promises: readonly PathPromise[];
  /** The planned path from nothing to `value`; null when its start isn't stated. */
  planned: { start: Days; due: Days; value: number; label: string } | null;
  /** Where the reported pace leads from the latest report on a later day: at the slowest, so far, at the fastest. */
  ahead: {
    day: number;
    value: number;
    on: number;
    low: number;
    middle: number;
    high: number;
    label: string;
  } | null;
};

export type TargetPathOptions = {
  document: Document;
  width: number;
  /** First and last day of the axis of time. */
  from: number;
  to: number;
  /** The number that the promise is about: a line over the whole width. */
  target: { value: number; label: string };
  /** Heads the column of reports without a date. */
  undated: string;
  label: string;
};

type Spot = { x: number; y: number };

const DAY = 86_400_000;
const TOP = 34;
const BOTTOM = 28;
const ARROW = 18;
/** Mean width of a character at 13 px, for telling whether a label fits. */
const CHARACTER = 7;

/** Tenths of a pixel: more is weight that no eye sees. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const newYear = (year: number): number => Date.UTC(year, 0, 1) / DAY;

/** First day of each year on the axis; every second one where there is little room, the last one kept. */
function yearTicks(from: number, to: number, step: number): number[] {
  const last = yearOf(to);
  const years = Array.from({ length: last - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
  return years.filter((year) => (last - year) % step === 0).map(newYear);
}

/** Reports, but for the latest, whose written number has room: a line away from the next one that is written. */
function labelled(reports: readonly (PathReport & Spot)[], latest: PathReport & Spot): (PathReport & Spot)[] {
  const kept: (PathReport & Spot)[] = [];
  for (const report of reports.toReversed())
    if (report.value !== latest.value && kept.every((other) => Math.abs(other.y - report.y) >= 14))
      kept.push(report);
  return kept;
}

/**
 * A promised number against time: the planned path as a band between the earliest and the latest that its dates
 * leave open, every report as a dot where it was reported, a promise as a ring when it is due, and where the reported
 * pace leads. No line joins the reports: nothing between them is known. From zero.
 */
export function targetPath(
  { reports, promises, planned, ahead }: TargetPath,
  { document, width, from, to, target, undated, label }: TargetPathOptions,
): string {
  const narrow = width < 500;
  const height = narrow ? 300 : Math.min(520, Math.round(width * 0.5));
  const left = 34;
  const hasUndated = reports.some(({ when }) => when === null);
  const column = hasUndated ? (narrow ? 56 : 88) : 0;
  const right = narrow ? 8 : 16;
  const top = Math.max(
    target.value,
    ...reports.map(({ value }) => value),
    ...promises.map(({ value }) => value),
  );
  const start = left + column;
  const xOf = (day: number) => tenth(start + ((day - from) / (to - from)) * (width - start - right));
  const yOf = (value: number) => tenth(height - BOTTOM - (value / top) * (height - BOTTOM - TOP));
  const clipped = (value: number) => Math.min(top, Math.max(0, value));

  let nth = 0;
  const dots = reports.map((report): PathReport & Spot => {
    const x = report.when ? xOf((report.when.from + report.when.to) / 2) : tenth(left + 12 + 9 * nth++);
    return { ...report, x, y: yOf(report.value) };
  });
  const dated = dots.filter(({ when }) => when);
  const early = dots.filter(({ when }) => !when);
  const latest = dated.at(-1);
  const step = target.value > 120 ? 50 : target.value > 40 ? 10 : 5;
  const levels = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  const ticks = yearTicks(from, to, narrow ? 2 : 1);

  const band: Spot[] = planned
    ? [
        { x: xOf(planned.start.from), y: yOf(0) },
        { x: xOf(planned.due.from), y: yOf(planned.value) },
        { x: xOf(planned.due.to), y: yOf(planned.value) },
        { x: xOf(planned.start.to), y: yOf(0) },
      ]
    : [];
  const edges = planned
    ? [
        { x1: band[0]?.x, y1: band[0]?.y, x2: band[1]?.x, y2: band[1]?.y },
        { x1: band[3]?.x, y1: band[3]?.y, x2: band[2]?.x, y2: band[2]?.y },
      ]
    : [];
  // Two thirds up its early edge, where nothing has been reported yet.
  const pathLabel = planned
    ? [
        {
          text: planned.label,
          x: tenth(xOf(planned.start.from + (planned.due.from - planned.start.from) * 0.66) - 10),
          y: yOf(planned.value * 0.68),
        },
      ]
    : [];

  /** Where the way from the latest report to a later value leaves the picture. */
  const way = (end: number): Spot[] => {
    if (!ahead) return [];
    const origin = { x: xOf(ahead.day), y: yOf(ahead.value) };
    if (end <= top) return [origin, { x: xOf(ahead.on), y: yOf(clipped(end)) }];
    const share = (top - ahead.value) / (end - ahead.value);
    return [origin, { x: xOf(ahead.day + (ahead.on - ahead.day) * share), y: yOf(top) }];
  };
  const fan: Spot[] = ahead
    ? [
        ...way(ahead.high),
        ...(ahead.high > top ? [{ x: xOf(ahead.on), y: yOf(top) }] : []),
        ...way(ahead.low).slice(1),
      ]
    : [];

  const promiseTexts = promises.map(({ day, value, short, label: long }, i) => {
    const text = narrow ? short : long;
    const [x, y] = [xOf(day), yOf(value)];
    // On the line of the target the first label runs to the left and those after it to the right, above the line.
    if (value === target.value)
      return i === 0 && promises.some((other, j) => j > 0 && other.value === value)
        ? { text, x: x + 5, y: y - 14, anchor: 'end' as const }
        : { text, x: x - 5, y: y - 14, anchor: 'start' as const };
    const fits = x + 12 + text.length * CHARACTER < width;
    return fits
      ? { text, x: x + 12, y, anchor: 'start' as const }
      : { text, x: width - right, y: y + 18, anchor: 'end' as const };
  });

  const small = { fontSize: 12, fill: 'var(--muted)' } as const;
  const arrows = dots.flatMap((dot) =>
    dot.open ? [{ ...dot, y2: dot.y + (dot.open === 'up' ? -ARROW : ARROW) }] : [],
  );
  const tone = ({ when, used }: PathReport) => (when && used ? 'var(--chart-actual)' : 'var(--chart-quiet)');
  const spot = { x: 'x', y: 'y' } as const;
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY(levels, { y: yOf, x1: left, x2: width - right, stroke: 'var(--line)' }),
      Plot.text(levels, { x: left - 6, y: yOf, text: String, textAnchor: 'end', ...small }),
      Plot.ruleX(ticks, { x: xOf, y1: yOf(0), y2: yOf(0) + 5, stroke: 'var(--line-strong)' }),
      Plot.text(ticks, {
        x: (day: number) => xOf(day) + 2,
        y: height - BOTTOM + 16,
        text: (day: number) => String(yearOf(day)),
        textAnchor: 'start',
        ...small,
      }),
      ...(hasUndated
        ? [
            Plot.text([undated], {
              x: left,
              y: height - BOTTOM + 16,
              text: String,
              textAnchor: 'start',
              ...small,
            }),
            Plot.ruleX([start - 8], { x: Number, y1: TOP, y2: yOf(0), stroke: 'var(--line)' }),
          ]
        : []),
      Plot.line(fan, {
        ...spot,
        fill: 'var(--chart-context)',
        fillOpacity: 0.22,
        stroke: 'none',
        curve: 'linear-closed',
      }),
      Plot.line(way(ahead?.middle ?? 0), {
        ...spot,
        stroke: 'var(--chart-context)',
        strokeWidth: 1.6,
        strokeDasharray: '2 4',
      }),
      Plot.line(band, { ...spot, fill: 'var(--plan-wash)', stroke: 'none', curve: 'linear-closed' }),
      Plot.link(edges, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: 'var(--plan)', strokeWidth: 1.6 }),
      Plot.ruleY([target.value], {
        y: yOf,
        x1: left,
        x2: width - right,
        stroke: 'var(--plan)',
        strokeWidth: 1.6,
        strokeDasharray: '5 4',
      }),
      Plot.text([target.label], {
        x: left,
        y: yOf(target.value) - 12,
        text: String,
        textAnchor: 'start',
        fontSize: 13,
        fontWeight: 600,
        fill: 'var(--plan-text)',
      }),
      Plot.text(pathLabel, {
        ...spot,
        text: 'text',
        textAnchor: 'end',
        fontSize: 13,
        fill: 'var(--plan-text)',
      }),
      ...(ahead
        ? [
            Plot.text([ahead.label], {
              x: width - right,
              // On a phone the number of the latest report stands in between.
              y: yOf(clipped(ahead.low)) + (narrow ? 38 : 16),
              text: String,
              textAnchor: 'end',
              ...small,
            }),
          ]
        : []),
      Plot.ruleY(
        dated.filter(({ when }) => when && when.to > when.from),
        {
          y: 'y',
          x1: ({ when }: PathReport) => xOf(when?.from ?? 0),
          x2: ({ when }: PathReport) => xOf(when?.to ?? 0),
          stroke: 'var(--chart-actual)',
          strokeWidth: 2,
        },
      ),
      Plot.arrow(arrows, {
        x1: 'x',
        y1: 'y',
        x2: 'x',
        y2: 'y2',
        stroke: tone,
        strokeWidth: 1.6,
        headLength: 6,
      }),
      Plot.dot(dots, {
        ...spot,
        r: narrow ? 4 : 5,
        fill: (dot: PathReport) => (dot.used ? tone(dot) : 'var(--paper)'),
        stroke: tone,
        strokeWidth: 1.6,
      }),
      Plot.dot(promises, {
        x: ({ day }: PathPromise) => xOf(day),
        y: ({ value }: PathPromise) => yOf(value),
        r: narrow ? 4.5 : 5.5,
        fill: 'var(--paper)',
        stroke: 'var(--plan)',
        strokeWidth: 2,
      }),
      ...promiseTexts.map(({ anchor, ...text }) =>
        Plot.text([text], {
          ...spot,
          text: 'text',
          textAnchor: anchor,
          fontSize: 13,
          fill: 'var(--plan-text)',
        }),
      ),
      Plot.text(latest ? labelled(dated, latest) : [], {
        ...spot,
        dx: narrow ? -8 : -10,
        text: 'text',
        textAnchor: 'end',
        fontSize: 13,
        fill: 'var(--ink)',
      }),
      Plot.text(latest ? [latest] : [], {
        ...spot,
        dx: narrow ? 4 : 6,
        dy: narrow ? 18 : 20,
        text: 'text',
        textAnchor: 'start',
        fontSize: 18,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.text(early.length > 0 ? [early] : [], {
        x: left + 6,
        y: Math.min(...early.map(({ y }) => y), height) - 16,
        text: (all: readonly PathReport[]) => all.map(({ text }) => text).join(', '),
        textAnchor: 'start',
        fontSize: 13,
        fill: 'var(--ink)',
      }),
    ],
  });
  return cleanSvg(chart, label);
}
