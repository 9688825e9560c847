/** Shapes of marks. */
export type MarkShape = 'circle' | 'cross' | 'diamond' | 'square' | 'triangle';

type Point = readonly [x: number, y: number];

const rounded = (n: number): number => Math.round(n * 100) / 100;

const polygon = (points: readonly Point[]): string =>
  `M${points.map((point) => point.map(rounded).join(',')).join('L')}Z`;

function circle(area: number): string {
  const r = rounded(Math.sqrt(area / Math.PI));
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
}

function cross(area: number): string {
  const arm = Math.sqrt(area / 5) / 2;
  const corners: readonly Point[] = [
    ...([
      [-3, -1],
      [-1, -1],
      [-1, -3],
      [1, -3],
      [1, -1],
      [3, -1],
    ] as const),
    ...([
      [3, 1],
      [1, 1],
      [1, 3],
      [-1, 3],
      [-1, 1],
      [-3, 1],
    ] as const),
  ];
  return polygon(corners.map(([x, y]) => [x * arm, y * arm]));
}

/** Its sharp corners, at the top and at the bottom, have 60°. */
function diamond(area: number): string {
  const height = Math.sqrt((area * Math.sqrt(3)) / 2);
  const width = height / Math.sqrt(3);
  return polygon([
    [0, -height],
    [width, 0],
    [0, height],
    [-width, 0],
  ]);
}

function square(area: number): string {
  const half = Math.sqrt(area) / 2;
  return polygon([
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);
}

/** Of equal sides, on one of them; the origin is its centre. */
function triangle(area: number): string {
  const inner = Math.sqrt(area / (3 * Math.sqrt(3)));
  return polygon([
    [0, -2 * inner],
    [Math.sqrt(3) * inner, inner],
    [-Math.sqrt(3) * inner, inner],
  ]);
}

const OUTLINES = { circle, cross, diamond, square, triangle } as const;

/**
 * Outline of a shape around the origin with an area in square pixels, to a hundredth of a pixel. The shapes are those of
 * d3's symbols, whose package would be 7 % of all scripts of the map.
 */
export const shapePath = (shape: MarkShape, area: number): string => OUTLINES[shape](area);
