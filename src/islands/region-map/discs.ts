const SVG = 'http://www.w3.org/2000/svg';

/** Least radius, in the drawing's pixels, of what is hit instead of a city's disc. */
const REACH = 22;

/**
 * Lets the cities of a map be hit at their discs, which stand among the names and take no pointer: each disc comes into
 * a link of a finger's size, unseen and out of the Tab key's way, for the region itself is a link already. `linkOf`
 * gives that one by the disc's place among the names.
 */
export function reachDiscs(names: Iterable<Element>, linkOf: (at: number) => Element | undefined): void {
  for (const [i, name] of [...names].entries()) {
    const disc = name.querySelector('.area-name__disc');
    const link = linkOf(i);
    if (!disc || !link) continue;
    const reach = document.createElementNS(SVG, 'a');
    reach.setAttribute('class', 'map__reach');
    for (const attribute of ['href', 'data-area'])
      reach.setAttribute(attribute, link.getAttribute(attribute) ?? '');
    reach.setAttribute('tabindex', '-1');
    const hit = document.createElementNS(SVG, 'circle');
    for (const at of ['cx', 'cy']) hit.setAttribute(at, disc.getAttribute(at) ?? '');
    hit.setAttribute('r', String(Math.max(REACH, Number(disc.getAttribute('r')))));
    disc.before(reach);
    reach.append(disc, ...name.querySelectorAll('.area-name__value--disc'), hit);
  }
}
