/** An element with its class and its text; the text is never read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing with its attributes and what is in it. */
export function makeSvg(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Element[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
