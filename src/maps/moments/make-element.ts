/** What an element may hold; null is left out. */
export type Child = Node | string | null;

/** Makes an element with its attributes (null leaves one out) and children; texts are texts, whatever is in them. */
export type MakeElement = (
  tag: string,
  attributes?: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
) => HTMLElement;

/** Makes elements of a document: at build one that is on no page, in the browser the page itself. */
export function elementMaker(document: Document): MakeElement {
  return (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== null) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  };
}
