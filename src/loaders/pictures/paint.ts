import type { Rule } from './sheet.ts';

/** How the site's stylesheets show drawings: rules by a class of the element that they paint, and the tokens. */
export type Sheet = { rules: ReadonlyMap<string, readonly Rule[]>; tokens: ReadonlyMap<string, string> };

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(' ');

function isMet(element: Element, own: readonly string[], { path }: Rule): boolean {
  const last = path.at(-1);
  if (!last || (last.tag !== null && last.tag !== element.localName)) return false;
  if (!last.classes.every((name) => own.includes(name))) return false;
  let rest = path.length - 2;
  for (let up = element.parentElement; up && rest >= 0; up = up.parentElement) {
    const wanted = path[rest];
    const held = classesOf(up);
    if (
      wanted &&
      (wanted.tag ?? up.localName) === up.localName &&
      wanted.classes.every((one) => held.includes(one))
    )
      rest -= 1;
  }
  return rest < 0;
}

/** A value with the custom properties in it replaced. Throws for one that the tokens lack. */
export function resolveTokens(value: string, tokens: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const token = tokens.get(name);
    if (token === undefined) throw new Error(`no token: ${name}`);
    return resolveTokens(token, tokens);
  });
}

/**
 * Writes into a drawing, as attributes, how the site's stylesheets show it in the light theme, so that it looks the
 * same without them. Classes go: nothing outside would know them.
 */
export function paint(drawing: Element, { rules, tokens }: Sheet): void {
  const all = [drawing, ...drawing.querySelectorAll('*')];
  for (const element of all) {
    const own = element.hasAttribute('class') ? classesOf(element) : [];
    const met = new Set([...own, element.localName].flatMap((key) => rules.get(key) ?? []));
    const sorted = [...met].filter((rule) => isMet(element, own, rule)).sort((a, b) => a.order - b.order);
    for (const { attributes } of sorted)
      for (const [name, value] of attributes) element.setAttribute(name, value);
  }
  for (const element of all) {
    element.removeAttribute('class');
    for (const { name, value } of element.attributes)
      if (value.includes('var(')) element.setAttribute(name, resolveTokens(value, tokens));
  }
}
