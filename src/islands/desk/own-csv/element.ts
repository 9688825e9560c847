type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes (true for one without a value, false for none) and children; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

const LONGEST_SHOWN = 200;

/** A text of the reader's file for a sentence of ours: cut when very long, its direction kept to itself. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? text.slice(0, LONGEST_SHOWN) : text;
  return `\u2068${cut}\u2069`;
}
