import type { ShownColumn } from './shown.ts';

/** Rows that tell how wide a column is; later ones are clipped, so that no width changes while scrolling. */
const LOOKED_AT = 200;
/** Of a cell, with the sign of the order in its head. */
const PADDING = 20;
const SORT_SIGN = 12;
/** Letters of a heavier weight and figures of one width take more than what was measured. */
const HEAVIER = 1.08;

/** Measures texts in pixels as they are set in `host`. */
export function textRuler(host: HTMLElement): (text: string) => number {
  // Off the page: a canvas of the page lays it out anew at each measure.
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context) context.font = getComputedStyle(host).font;
  return (text) => Math.ceil(context?.measureText(text).width ?? text.length * 9);
}

/** Width in pixels of a column that shows its name and its longest cell, texts of up to `most` pixels of them. */
export function columnWidth(
  column: ShownColumn,
  rows: number,
  most: number,
  measure: (text: string) => number,
): number {
  const head = Math.min(most, measure(column.name) * HEAVIER) + SORT_SIGN;
  let longest = 0;
  for (let row = 0; row < Math.min(rows, LOOKED_AT); row += 1)
    longest = Math.max(longest, measure((column.text(column.cell(row)) ?? '–').slice(0, 100)));
  const widest = column.kind === 'text' ? Math.min(most, longest + 1) : longest * HEAVIER;
  return Math.ceil(Math.max(head, widest, 40)) + PADDING;
}
