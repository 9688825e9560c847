import { type MarkGroup, markPath, markTurn } from './centre-marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A centre as its mark is drawn: shape and colour by its group, filled when open; a hole where no opening day is known. */
export type Marked = { group: MarkGroup; state: 'open' | 'planned' | 'not-stated'; dated: boolean };

/** The mark of a centre around the origin, about as wide as a circle of `radius` pixels. */
export function markElement(
  document: Document,
  { group, state, dated }: Marked,
  radius: number,
): SVGGElement {
  const mark = document.createElementNS(SVG, 'g');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('class', `kind-mark kind-mark--${group} kind-mark--${state}`);
  shape.setAttribute('d', markPath(group, radius));
  const turn = markTurn(group);
  if (turn !== 0) shape.setAttribute('transform', `rotate(${turn})`);
  mark.append(shape);
  if (state === 'open' && !dated) {
    const hole = document.createElementNS(SVG, 'circle');
    hole.setAttribute('class', 'kind-mark__undated');
    hole.setAttribute('r', String(radius * 0.32));
    mark.append(hole);
  }
  return mark;
}
