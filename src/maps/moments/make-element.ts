/** What an element may hold: what its maker made, a drawing, a text; null is left out. */
export type Child<Made> = Made | Element | string | null;

/** Makes an element with its attributes (null leaves one out) and children; texts are texts, whatever is in them. */
export type MakeElement<Made> = (
  tag: string,
  attributes?: Readonly<Record<string, string | null>>,
  ...children: readonly Child<Made>[]
) => Made;

/** Makes elements of a document, for the page in the browser. */
export function elementMaker(document: Document): MakeElement<HTMLElement> {
  return (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== null) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  };
}
