const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that mean something to a page alone. */
const OF_PAGE = /^(aria-.*|data-.*|role|tabindex|href|focusable|id)$/;

/**
 * Makes a drawing of a page one that can stand alone: outlines that it borrows from the page (`use`) become its own,
 * links become groups, what is said to the page's tools goes. `shapeOf` finds an outline by the id that is borrowed;
 * null leaves outlines borrowed, for a page that has them.
 */
export function standAlone(drawing: Element, shapeOf: ((id: string) => string) | null): void {
  const { ownerDocument } = drawing;
  for (const use of drawing.querySelectorAll('use')) {
    if (!shapeOf) continue;
    const path = ownerDocument.createElementNS(SVG, 'path');
    for (const { name, value } of use.attributes) if (!OF_PAGE.test(name)) path.setAttribute(name, value);
    path.setAttribute('d', shapeOf((use.getAttribute('href') ?? '').slice(1)));
    use.replaceWith(path);
  }
  for (const link of drawing.querySelectorAll('a')) {
    const group = ownerDocument.createElementNS(SVG, 'g');
    for (const { name, value } of link.attributes) if (!OF_PAGE.test(name)) group.setAttribute(name, value);
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const element of [drawing, ...drawing.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (OF_PAGE.test(name) && element.localName !== 'use') element.removeAttribute(name);
}
