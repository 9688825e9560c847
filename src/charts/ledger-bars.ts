import * as Plot from '@observablehq/plot';
import { cleanSvg } from './clean-svg.ts';

/** One report or promise: a bar from zero. Texts are in the page's language already. */
export type LedgerBar = {
  id: string;
  /** When, at the left; the second line says what is not known of it. */
  label: string;
  sublabel: string;
  value: number;
  /** The number as it is written, with its sign. */
  text: string;
  /** Who says so: inside the bar where it fits, else behind the number. */
  source: string;
  /** `quiet` is undated, `plan` a promise: dashed, gold, never filled. */
  tone: 'actual' | 'quiet' | 'plan';
};

export type LedgerBarsOptions = {
  document: Document;
  width: number;
  /** End of the scale; at least the largest value. */
  max: number;
  label: string;
  /** Room for the numbers behind the bars; longer ones than a count need more. */
  right?: number;
};

const ROW = 46;
const BAR = 26;
/** Mean width of a character at 13 px, for telling whether a source fits into its bar. */
const CHARACTER = 6.8;

/**
 * Reports in the order given, one bar each on one scale from zero, promises as outlines below them. No line
 * joins the bars: nothing between two reports is known.
 */
export function ledgerBars(
  bars: readonly LedgerBar[],
  { document, width, max, label, right = width < 500 ? 44 : 60 }: LedgerBarsOptions,
): string {
  const left = width < 500 ? 92 : 148;
  const perUnit = (width - left - right) / max;
  const inside = (bar: LedgerBar) =>
    bar.tone !== 'plan' && bar.source.length * CHARACTER + 16 < bar.value * perUnit;
  const filled = bars.filter((bar) => bar.tone !== 'plan');
  const plans = bars.filter((bar) => bar.tone === 'plan');
  const middle = { y: 'id', insetTop: (ROW - BAR) / 2, insetBottom: (ROW - BAR) / 2 } as const;
  const beside = { y: 'id', x: 0, dx: -12, textAnchor: 'end' } as const;
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: bars.length * ROW + 4,
    marginLeft: left,
    marginRight: right,
    marginTop: 2,
    marginBottom: 2,
    x: { domain: [0, max], axis: null },
    y: { domain: bars.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      Plot.barX(filled, {
        ...middle,
        x: 'value',
        fill: (bar: LedgerBar) => (bar.tone === 'quiet' ? 'var(--chart-quiet)' : 'var(--chart-actual)'),
      }),
      Plot.barX(plans, {
        ...middle,
        x: 'value',
        fill: 'none',
        stroke: 'var(--plan)',
        strokeWidth: 1.6,
        strokeDasharray: '4 3',
      }),
      ...[true, false].map((alone) =>
        Plot.text(
          bars.filter(({ sublabel }) => (sublabel === '') === alone),
          { ...beside, text: 'label', dy: alone ? 0 : -7, fontSize: 13, fill: 'var(--ink)' },
        ),
      ),
      Plot.text(bars, { ...beside, text: 'sublabel', dy: 9, fontSize: 12, fill: 'var(--muted)' }),
      Plot.text(filled.filter(inside), {
        y: 'id',
        x: 0,
        text: 'source',
        dx: 9,
        textAnchor: 'start',
        fontSize: 12,
        // A quiet bar is too pale for light letters, and in the dark too dull for dark ones.
        fill: (bar: LedgerBar) => (bar.tone === 'quiet' ? 'var(--ink)' : 'var(--on-accent)'),
      }),
      ...filled
        .filter((bar) => !inside(bar))
        .map((bar) =>
          Plot.text([bar], {
            y: 'id',
            x: 'value',
            text: 'source',
            dx: 16 + bar.text.length * 10,
            textAnchor: 'start',
            fontSize: 12,
            fill: 'var(--muted)',
          }),
        ),
      Plot.text(bars, {
        y: 'id',
        x: 'value',
        text: 'text',
        dx: 8,
        textAnchor: 'start',
        fontSize: 17,
        fontWeight: 600,
        fill: (bar: LedgerBar) => (bar.tone === 'plan' ? 'var(--plan-text)' : 'var(--ink)'),
      }),
    ],
  });
  return cleanSvg(chart, label);
}
