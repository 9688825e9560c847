/** What a moment tells of a region. `value` null is drawn without a height: reported, but no one number. */
export type MomentBar =
  | { kind: 'told'; value: number | null; open: boolean; quiet: boolean }
  | { kind: 'sum'; value: number; open: boolean }
  | { kind: 'missing' }
  | { kind: 'absent' };

export type MomentBarsOptions = {
  document: Document;
  /** The greatest number of all regions: their bars share a scale from zero. */
  max: number;
  /** Index of the bar behind which the regions changed; null where they did not. */
  breakAfter: number | null;
};

const SVG = 'http://www.w3.org/2000/svg';
const SLOT = 28;
const GAP = 6;
const HEIGHT = 56;
const ARROW = 6;

/**
 * Small bars of one region, a slot a moment: filled where reported, outlined where we summed, hatched where nothing is
 * known, a dash where there was no such region, an arrow on top of an open bound. Nothing joins them. No text: the
 * caller says it beside.
 */
export function momentBars(
  bars: readonly MomentBar[],
  { document, max, breakAfter }: MomentBarsOptions,
): SVGSVGElement {
  const width = bars.length * (SLOT + GAP) - GAP;
  const make = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const svg = make('svg', {
    class: 'moment-bars',
    viewBox: `0 0 ${width} ${HEIGHT}`,
    'aria-hidden': 'true',
  }) as SVGSVGElement;
  const room = HEIGHT - ARROW - 3;
  for (const [i, bar] of bars.entries()) {
    const x = i * (SLOT + GAP);
    const rect = (className: string, height: number, fill?: string) =>
      svg.append(
        make('rect', {
          class: className,
          x,
          y: HEIGHT - 1 - height,
          width: SLOT,
          height,
          ...(fill ? { fill } : {}),
        }),
      );
    if (bar.kind === 'absent') {
      svg.append(make('path', { class: 'moment-bars__absent', d: `M${x + SLOT / 2 - 5},${HEIGHT - 8}h10` }));
    } else if (bar.kind === 'missing') rect('moment-bars__missing', 18, 'url(#pattern-missing)');
    else if (bar.value === null) rect('moment-bars__reported', 18);
    else {
      const height = Math.max(1.5, Math.round((Math.max(bar.value, 0) / max) * room * 10) / 10);
      const tone = bar.kind === 'sum' ? 'sum' : bar.quiet ? 'quiet' : 'told';
      rect(`moment-bars__${tone}`, height);
      if (bar.open)
        svg.append(
          make('path', {
            class: 'moment-bars__open',
            d: `M${x + 6},${HEIGHT - 2 - height}l8,-${ARROW}l8,${ARROW}z`,
          }),
        );
    }
  }
  svg.append(make('path', { class: 'moment-bars__base', d: `M0,${HEIGHT - 0.5}H${width}` }));
  if (breakAfter !== null) {
    const x = (breakAfter + 1) * (SLOT + GAP) - GAP / 2;
    svg.append(make('path', { class: 'moment-bars__break', d: `M${x},0V${HEIGHT}` }));
  }
  return svg;
}
