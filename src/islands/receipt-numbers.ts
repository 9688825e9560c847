/** A link to a receipt, in HTML or in a drawing. */
export type ReceiptLink = HTMLAnchorElement | SVGAElement;

/** True for a link that is still on the page, and not in a closed part of it. */
export function isSeen(link: ReceiptLink): boolean {
  return link.isConnected && link.checkVisibility({ visibilityProperty: true });
}

/** The first number of the page itself that can be seen and leads to the receipt at a path; null when none does. */
export function findNumber(path: string): ReceiptLink | null {
  const links = document.querySelectorAll<ReceiptLink>(`main a[href="${path}"]`);
  return [...links].find(isSeen) ?? null;
}

/** Marks the numbers of the page whose receipt is open, and no others; null when none is. */
export function markNumbers(path: string | null): void {
  for (const link of document.querySelectorAll('a[data-receipt-open]'))
    link.removeAttribute('data-receipt-open');
  if (path === null) return;
  for (const link of document.querySelectorAll(`main a[href="${path}"]`))
    link.setAttribute('data-receipt-open', '');
}

/** Makes a change that widens or narrows the page, and holds a number where the reader's eye is. */
export function holdInPlace(link: ReceiptLink | null, change: () => void): void {
  const before = link?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (link?.getBoundingClientRect().top ?? 0) - before;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}
