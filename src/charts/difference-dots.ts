import * as Plot from '@observablehq/plot';
import { cleanSvg } from './clean-svg.ts';
import { placeLabels } from './place-labels.ts';

/** One of several reports that differ. `open` says which side the number is open to (“more than” is `up`). */
export type DifferenceDot = {
  id: string;
  value: number;
  text: string;
  source: string;
  open: 'up' | 'down' | null;
  picked: boolean;
};

export type DifferenceDotsOptions = { document: Document; width: number; label: string };

const HEIGHT = 104;
const LEFT = 8;
const RIGHT = 26;
/** Where the zero under the scale ends, with a gap. */
const AFTER_ZERO = LEFT + 14;

/** One dot for reports that say the very same, with all their sources. */
function mergeEqual(dots: readonly DifferenceDot[]): DifferenceDot[] {
  const merged = new Map<string, DifferenceDot>();
  for (const dot of dots) {
    const same = merged.get(dot.text);
    merged.set(
      dot.text,
      same ? { ...same, source: `${same.source}, ${dot.source}`, picked: same.picked || dot.picked } : dot,
    );
  }
  return [...merged.values()];
}

/**
 * Reports of one thing on one scale from zero: a dot each, filled darker when headlines use it, with an arrow
 * where the number is open. Labels stand above and below in turn, so that near reports stay readable.
 */
export function differenceDots(
  dots: readonly DifferenceDot[],
  { document, width, label }: DifferenceDotsOptions,
): string {
  const sorted = mergeEqual(dots).sort((a, b) => a.value - b.value);
  const max = Math.max(...dots.map(({ value }) => value), 1);
  const above = sorted.filter((_, i) => i % 2 === 1 || sorted.length === 1);
  const below = sorted.filter((_, i) => i % 2 === 0 && sorted.length > 1);
  const at = (dot: DifferenceDot) => LEFT + (dot.value / max) * (width - LEFT - RIGHT);
  const labels = (rows: readonly DifferenceDot[], from: number, number: number, source: number) => {
    const middles = placeLabels(
      rows.map((row) => ({ at: at(row), width: Math.max(row.text.length * 8.6, row.source.length * 6.6) })),
      { from, to: width },
    );
    return rows.flatMap((row, i) => {
      const aside = Math.round((middles[i] ?? at(row)) - at(row));
      const shared = { x: 'value', y: 0, dx: aside, textAnchor: 'middle' } as const;
      return [
        Plot.text([row], {
          ...shared,
          text: 'text',
          dy: number,
          fontSize: 15,
          fontWeight: 600,
          fill: 'var(--ink)',
        }),
        Plot.text([row], { ...shared, text: 'source', dy: source, fontSize: 12, fill: 'var(--muted)' }),
      ];
    });
  };
  const arrows = sorted.filter(({ open }) => open !== null);
  const chart = Plot.plot({
    document,
    className: 'chart',
    width,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, max], axis: null },
    y: { domain: [-1, 1], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.ruleX([0], { y1: -0.12, y2: 0.12, stroke: 'var(--line-strong)' }),
      Plot.text([0], { x: 0, y: 0, text: () => '0', dy: 15, fontSize: 12, fill: 'var(--muted)' }),
      Plot.text(arrows, {
        x: 'value',
        y: 0,
        text: (dot: DifferenceDot) => (dot.open === 'up' ? '›' : '‹'),
        dx: 13,
        dy: -1.5,
        fontSize: 22,
        fill: 'var(--differs)',
      }),
      Plot.dot(sorted, {
        x: 'value',
        y: 0,
        r: 6,
        fill: (dot: DifferenceDot) => (dot.picked ? 'var(--differs)' : 'var(--paper)'),
        stroke: 'var(--differs)',
        strokeWidth: 2,
      }),
      ...labels(above, 0, -34, -18),
      ...labels(below, AFTER_ZERO, 22, 38),
    ],
  });
  return cleanSvg(chart, label);
}
