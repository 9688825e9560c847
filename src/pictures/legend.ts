import { select } from 'd3';
import { type MarkGroup, markPath, markTurn } from '../charts/centre-marks.ts';
import type { LegendStep } from '../maps/map-view.ts';
import type { Measure, TextStyle } from './type.ts';

/** What a colour, a hatch, a ring or a mark of a drawing means, in the page's language. */
export type LegendItem =
  | { kind: 'ramp'; title: string; steps: readonly LegendStep[] }
  | {
      kind: 'swatch';
      look: 'reported' | 'missing' | 'suppressed' | 'not-applicable' | 'washed';
      text: string;
    }
  | { kind: 'ring'; text: string }
  | { kind: 'mark'; group: MarkGroup; state: 'open' | 'planned' | 'not-stated'; text: string }
  | { kind: 'sign'; sign: string; text: string };

const STYLE: TextStyle = { family: 'text', size: 14, weight: 400 };
const TITLE: TextStyle = { ...STYLE, weight: 600 };
const ROW = 26;
/** Least width of a step of the ramp. */
const STEP = 56;
const NUMBER: TextStyle = { ...STYLE, size: 13 };
/** From the edge of a key to its text, and from its text to the next key. */
const KEY = 30;
const GAP = 26;

const LOOK = {
  reported: 'area--reported',
  missing: '',
  suppressed: '',
  'not-applicable': 'area--not-applicable',
  washed: 'district-map__district--washed',
} as const;

/** Draws a legend of `width` pixels at the origin of `group`; answers how high it is, 0 without items. */
export function drawLegend(
  group: SVGGElement,
  items: readonly LegendItem[],
  width: number,
  measure: Measure,
): number {
  const root = select(group).attr('font-size', STYLE.size).attr('fill', 'var(--muted)');
  let left = 0;
  let bottom = 0;
  for (const item of items) {
    if (item.kind !== 'ramp') continue;
    root.append('text').attr('y', 14).attr('font-weight', 600).attr('fill', 'var(--ink)').text(item.title);
    const step = Math.ceil(Math.max(STEP, ...item.steps.map(({ text }) => measure(text, NUMBER) + 12)));
    const ramp = root.append('g').attr('transform', 'translate(0,24)').attr('font-size', NUMBER.size);
    for (const [i, { class: shade, text }] of item.steps.entries()) {
      ramp
        .append('rect')
        .attr('class', `area--${shade}`)
        .attr('x', i * step)
        .attr('width', step)
        .attr('height', 14);
      ramp
        .append('text')
        .attr('x', i * step + 1)
        .attr('y', 30)
        .text(text);
    }
    left = Math.max(measure(item.title, TITLE), step * item.steps.length) + 2 * GAP;
    bottom = 58;
  }
  let [x, y] = [left, 0];
  for (const item of items) {
    if (item.kind === 'ramp') continue;
    const used = KEY + measure(item.text, STYLE);
    if (x > left && x + used > width) [x, y] = [left, y + ROW];
    const key = root.append('g').attr('transform', `translate(${Math.round(x)},${y})`);
    drawKey(key.node() as SVGGElement, item);
    key.append('text').attr('x', KEY).attr('y', 14).text(item.text);
    x += used + GAP;
    bottom = Math.max(bottom, y + 20);
  }
  return bottom;
}

function drawKey(group: SVGGElement, item: Exclude<LegendItem, { kind: 'ramp' }>): void {
  const key = select(group);
  if (item.kind === 'swatch') {
    const { look } = item;
    const rect = key
      .append('rect')
      .attr('class', `legend__swatch ${LOOK[look]}`)
      .attr('x', 0.5)
      .attr('y', 2.5)
      .attr('width', 21)
      .attr('height', 14);
    if (look === 'missing' || look === 'suppressed') rect.attr('fill', `url(#pattern-${look})`);
  } else if (item.kind === 'ring') {
    key.append('circle').attr('class', 'area-name__ring').attr('cx', 11).attr('cy', 9).attr('r', 8);
  } else if (item.kind === 'mark') {
    key
      .append('path')
      .attr('class', `kind-mark kind-mark--${item.group} kind-mark--${item.state}`)
      .attr('transform', `translate(11,9.5) rotate(${markTurn(item.group)})`)
      .attr('d', markPath(item.group, 7));
  } else {
    key.append('text').attr('y', 14).attr('font-weight', 600).attr('fill', 'var(--ink)').text(item.sign);
  }
}
