/**
 * Makes a drawing one that the Content-Security-Policy and a screen reader accept, and answers its SVG: Plot's own
 * style elements and attributes go (the site's stylesheet styles `.chart`), and so do labels on groups, which have
 * no role. Before the drawing is in a page.
 */
export function cleanElement(node: Element, label: string): Element {
  const svg = node.matches('svg') ? node : node.querySelector('svg');
  if (!svg) throw new Error('drawing has no svg element');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const group of svg.querySelectorAll('[aria-hidden]')) group.removeAttribute('aria-hidden');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of [svg, ...svg.querySelectorAll('[style]')]) styled.removeAttribute('style');
  return svg;
}

/** A drawing as such markup, for the build. */
export function cleanSvg(node: Element, label: string): string {
  return cleanElement(node, label).outerHTML;
}
