import type { Page } from 'playwright-core';

/** Parts that give a page its form; what is inside them is text and data, which have editions. */
const PARTS =
  'body, body > *, header, header nav, main, main > *, main > * > *, h1, h2, main figure, main table, footer';

/**
 * How the parts of a page look, each sort once, in their order: `tag.class x width size colour on ground`, in whole
 * pixels. Heights and places from the top are left out: they follow from texts and data. What is not shown is not
 * among them.
 */
export function looksOf(page: Page): Promise<string[]> {
  return page.evaluate((parts) => {
    const looks = [...document.querySelectorAll<HTMLElement>(parts)].flatMap((part) => {
      const { x, width, height } = part.getBoundingClientRect();
      if (width === 0 || height === 0 || !part.checkVisibility()) return [];
      const { color, backgroundColor, fontSize, fontFamily } = getComputedStyle(part);
      const name = [part.localName, ...part.classList].join('.');
      const family = part.localName === 'body' || /^h[12]$/.test(part.localName) ? ` ${fontFamily}` : '';
      return `${name} ${Math.round(x)} ${Math.round(width)} ${fontSize} ${color} on ${backgroundColor}${family}`;
    });
    return [...new Set(looks)];
  }, PARTS);
}
