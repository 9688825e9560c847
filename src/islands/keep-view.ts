import { parseLocalePath } from '../i18n/locales.ts';

const LINKS = '.masthead__languages a';

/**
 * The links to the other languages lead to the page as the reader has it now: with its filters, its open receipt,
 * its question. Their address is made when they are reached for, before any kind of click reads it.
 */
function keepView({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
  if (!link) return;
  const url = new URL(link.href);
  // On a page that is not found they lead home.
  if (parseLocalePath(url.pathname).path !== parseLocalePath(location.pathname).path) return;
  url.search = location.search;
  url.hash = location.hash;
  link.href = url.href;
}

for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, keepView, true);
