import { parseReceiptLink } from '../receipt-address.ts';

/** True for a page of this site that shows figures: files have a name at the end, pages a slash. */
function isPage(url: URL): boolean {
  return url.origin === location.origin && url.pathname.endsWith('/');
}

/**
 * Links that are followed lead to their page as of the same edition. Their address is made when they are reached
 * for; receipts open beside the page, which finds its numbers by the addresses as they stand.
 */
export function keepEdition(edition: string): void {
  const keep = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.dataset['leave'] !== undefined) return;
    const url = new URL(link.href);
    const isPart = link.getAttribute('href')?.startsWith('#') ?? false;
    if (isPart || !isPage(url) || parseReceiptLink(url) || url.searchParams.has('edition')) return;
    url.searchParams.set('edition', edition);
    link.href = url.href;
  };
  for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, keep, true);
}
