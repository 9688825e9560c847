/** A named part of a deck (`data-part`). Throws where the page lacks it. */
export function part<Part extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Part {
  const found = root.querySelector<Part>(`[data-part="${name}"]`);
  if (!found) throw new Error(`deck without a part: ${name}`);
  return found;
}
