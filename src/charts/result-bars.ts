import * as Plot from '@observablehq/plot';
import { cleanElement } from './clean-svg.ts';

/** A bar with its name and its number in words; `open` where the number is a bound. */
export type ResultBar = { label: string; value: number; text: string; open: 'up' | 'down' | null };

/** Bars under one name; null for bars that stand alone. */
export type BarGroup = { head: string | null; bars: readonly ResultBar[] };

export type ResultChartOptions = { document: Document; width: number; label: string };

const BAR = 18;
const GAP = 12;
const LINE = 20;
/** Of a capital: a name of capitals must not be cut. */
const CHARACTER = 8.8;

type Placed = ResultBar & { top: number };

/** Horizontal bars from zero in the order given, each with its number behind it. On a narrow page names stand above. */
export function resultBars(
  groups: readonly BarGroup[],
  { document, width, label }: ResultChartOptions,
): Element {
  const all = groups.flatMap(({ bars }) => bars);
  const isNarrow = width < 520;
  const longest = Math.max(...all.map((bar) => bar.label.length), 1) * CHARACTER;
  const left = isNarrow ? 0 : Math.min(Math.max(60, longest + 14), width * 0.36);
  const right = Math.max(...all.map(({ text }) => text.length), 1) * 8.6 + 26;
  const values = all.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const heads: { text: string; y: number }[] = [];
  const placed: Placed[] = [];
  let top = 4;
  for (const { head, bars } of groups) {
    if (head !== null) {
      heads.push({ text: head, y: top + LINE / 2 });
      top += LINE + 4;
    }
    for (const bar of bars) {
      if (isNarrow) top += LINE;
      placed.push({ ...bar, top });
      top += BAR + GAP;
    }
    if (head !== null) top += GAP;
  }
  const name = {
    text: 'label',
    frameAnchor: 'left',
    textAnchor: isNarrow ? 'start' : 'end',
    dx: isNarrow ? 0 : -10,
    fontSize: 13,
    lineWidth: (isNarrow ? width : left - 14) / 13,
    textOverflow: 'ellipsis',
    fill: 'var(--ink)',
    title: 'label',
  } as const;
  const figure = { text: 'text', fontSize: 14, fontWeight: 600, fill: 'var(--ink)' } as const;
  const middle = ({ top: y }: Placed) => y + BAR / 2;
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: top,
    marginLeft: left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: low === high ? [0, 1] : [low, high], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(placed, {
        x1: 0,
        x2: 'value',
        y1: 'top',
        y2: ({ top: y }: Placed) => y + BAR,
        fill: 'var(--chart-actual)',
      }),
      ...(isNarrow ? [] : [Plot.ruleX([0], { stroke: 'var(--line-strong)' })]),
      Plot.text(heads, {
        y: 'y',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left,
        fontSize: 14,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.text(placed, { ...name, y: isNarrow ? ({ top: y }: Placed) => y - LINE / 2 : middle }),
      Plot.text(
        placed.filter(({ value }) => value >= 0),
        { ...figure, y: middle, x: 'value', dx: 8, textAnchor: 'start' },
      ),
      Plot.text(
        placed.filter(({ value }) => value < 0),
        { ...figure, y: middle, x: 0, dx: 8, textAnchor: 'start' },
      ),
      Plot.text(
        placed.filter(({ open }) => open !== null),
        {
          y: middle,
          x: 'value',
          dx: -9,
          dy: -1.5,
          text: ({ open }: Placed) => (open === 'up' ? '›' : '‹'),
          fontSize: 20,
          fill: 'var(--paper)',
        },
      ),
    ],
  });
  return cleanElement(chart, label);
}
