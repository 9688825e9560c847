import { select } from 'd3';

/**
 * Puts the hatch of what is missing and the dots of what is held back into a drawing's definitions; `scale` makes them
 * coarser, for a drawing that is shown smaller than it is.
 */
export function drawPatterns(defs: SVGDefsElement, scale = 1): void {
  const pattern = (id: string, size: number) => {
    const made = select(defs)
      .append('pattern')
      .attr('id', id)
      .attr('width', size)
      .attr('height', size)
      .attr('patternUnits', 'userSpaceOnUse')
      .attr('patternTransform', scale === 1 ? null : `scale(${scale})`);
    made.append('rect').attr('class', `${id}__ground`).attr('width', size).attr('height', size);
    return made;
  };
  pattern('pattern-missing', 7)
    .attr('patternTransform', scale === 1 ? 'rotate(45)' : `scale(${scale}) rotate(45)`)
    .append('line')
    .attr('class', 'pattern-missing__line')
    .attr('y2', 7);
  pattern('pattern-suppressed', 6)
    .append('circle')
    .attr('class', 'pattern-suppressed__dot')
    .attr('cx', 3)
    .attr('cy', 3)
    .attr('r', 1.2);
}
