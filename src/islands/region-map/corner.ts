const STEPS = 8;

/**
 * True when a part of a shape lies under a rectangle of the window. `drawn` is the element that shows the shape and
 * `path` the one that holds its outline: the same, or what a `use` refers to.
 */
export function liesUnder(drawn: SVGGraphicsElement, path: SVGGeometryElement, box: DOMRect): boolean {
  const matrix = drawn.getScreenCTM()?.inverse();
  if (!matrix) return false;
  for (let i = 0; i <= STEPS; i += 1)
    for (let j = 0; j <= STEPS; j += 1) {
      const point = new DOMPoint(box.left + (box.width * i) / STEPS, box.top + (box.height * j) / STEPS);
      if (path.isPointInFill(point.matrixTransform(matrix))) return true;
    }
  return false;
}
