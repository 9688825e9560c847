/** A part of the desk's HTML. Throws for one that the page doesn't have: the page and this code come together. */
export function part<T extends HTMLElement>(host: HTMLElement, selector: string): T {
  const found = host.querySelector<T>(selector);
  if (!found) throw new Error(`no part of the desk: ${selector}`);
  return found;
}
