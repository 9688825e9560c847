import * as Plot from '@observablehq/plot';
import { cleanSvg } from './clean-svg.ts';

/** One bar of a comparison; the one that the chart is about is drawn strongly, the country in grey. */
export type Bar = {
  id: string;
  label: string;
  value: number;
  text: string;
  tone: 'main' | 'quiet' | 'context';
};

export type BarsOptions = { document: Document; width: number; labelWidth: number; label: string };

const ROW = 34;

const FILL: Readonly<Record<Bar['tone'], string>> = {
  main: 'var(--chart-actual)',
  quiet: 'var(--chart-quiet)',
  context: 'var(--chart-context)',
};

/** Horizontal bars from zero in the order given, each with its name before it and its number behind it. */
export function bars(rows: readonly Bar[], { document, width, labelWidth, label }: BarsOptions): string {
  const max = Math.max(...rows.map(({ value }) => value), 1);
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: rows.length * ROW + 4,
    marginLeft: labelWidth,
    marginRight: 64,
    marginTop: 2,
    marginBottom: 2,
    x: { domain: [0, max], axis: null },
    y: { domain: rows.map(({ id }) => id), axis: null, padding: 0.3 },
    marks: [
      Plot.barX(rows, { y: 'id', x: 'value', fill: (row: Bar) => FILL[row.tone] }),
      Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
      Plot.text(rows, {
        y: 'id',
        x: 0,
        text: 'label',
        dx: -10,
        textAnchor: 'end',
        fontSize: 13,
        lineWidth: (labelWidth - 14) / 13,
        fill: 'var(--ink)',
      }),
      Plot.text(rows, {
        y: 'id',
        x: 'value',
        text: 'text',
        dx: 8,
        textAnchor: 'start',
        fontSize: 14,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  });
  return cleanSvg(chart, label);
}
