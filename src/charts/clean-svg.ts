/**
 * A drawing as markup that the Content-Security-Policy and a screen reader accept: Plot's own style elements
 * and attributes go (the site's stylesheet styles `.chart`), and so do labels on groups, which have no role.
 */
export function cleanSvg(node: Element, label: string): string {
  const svg = node.matches('svg') ? node : node.querySelector('svg');
  if (!svg) throw new Error('drawing has no svg element');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const group of svg.querySelectorAll('[aria-hidden]')) group.removeAttribute('aria-hidden');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of [svg, ...svg.querySelectorAll('[style]')]) styled.removeAttribute('style');
  return svg.outerHTML;
}
