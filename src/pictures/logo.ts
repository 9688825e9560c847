import { select } from 'd3';

/** Columns and rows of the logo's tiles; the last is the gold one. */
const TILES = [
  [2, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [3, 2],
  [2, 3],
  [2, 2],
] as const;

/** Draws the logo, `size` pixels high and wide, at the origin of `group`. */
export function drawLogo(group: SVGGElement, size: number): void {
  const step = size / 4 + size / 104;
  for (const [i, [column, row]] of TILES.entries())
    select(group)
      .append('rect')
      .attr('x', (column * step).toFixed(2))
      .attr('y', (row * step).toFixed(2))
      .attr('width', (size * 0.215).toFixed(2))
      .attr('height', (size * 0.215).toFixed(2))
      .attr('rx', (size * 0.03).toFixed(2))
      .attr('fill', i === TILES.length - 1 ? 'var(--plan)' : 'var(--ink)');
}
