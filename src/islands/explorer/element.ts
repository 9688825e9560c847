/** What an element may hold; null is left out. */
export type Child = Node | string | null;

/** An element with its attributes (null leaves one out, true writes it empty) and children; texts are texts, whatever is in them. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | true | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A drawing of our own as an element. Only markup that a chart or a map of `src/charts` or `src/maps` wrote comes here. */
export function drawing(svg: string): Element {
  const template = document.createElement('template');
  template.innerHTML = svg;
  const made = template.content.firstElementChild;
  if (made?.localName !== 'svg') throw new Error(`not a drawing: ${svg.slice(0, 40)}`);
  return made;
}

/** A document to draw in that is on no page: it has no policy to break while Plot still styles its drawings. */
export const detachedDocument = (): Document => document.implementation.createHTMLDocument('');
