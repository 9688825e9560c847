import { isReceiptHash, parseReceiptLink } from './receipt-address.ts';
import type { ReceiptDialog } from './receipt-dialog.ts';
import type { ReceiptLink } from './receipt-numbers.ts';

/** True for a click that asks for nothing but to follow the link here. */
function isPlain(event: MouseEvent, link: ReceiptLink): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  const target = link.getAttribute('target');
  return (
    !event.defaultPrevented &&
    button === 0 &&
    !(metaKey || ctrlKey || shiftKey || altKey) &&
    (target === null || target === '_self') &&
    !link.hasAttribute('download')
  );
}

/**
 * Opens the receipt of a number beside the page instead of leaving it. All that this needs comes with the first
 * number that is asked for; where anything of it fails, the link is followed.
 */
class ReceiptPanel extends HTMLElement {
  #opened: Promise<ReceiptDialog> | undefined;
  #isJump = false;

  connectedCallback(): void {
    document.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('hashchange', () => {
      // A jump to a section of the page leaves the strip beside it open.
      if (!this.#isJump) this.#follow();
      this.#isJump = false;
    });
    this.#follow();
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<ReceiptLink>('a[href]') : null;
    if (!link || !isPlain(event, link)) return;
    const url = new URL(link.getAttribute('href') ?? '', location.href);
    const isHere = url.pathname === location.pathname && url.origin === location.origin;
    this.#isJump = isHere && url.hash !== location.hash && !isReceiptHash(url.hash);
    const address = url.origin === location.origin && !isHere ? parseReceiptLink(url) : null;
    const path = url.pathname + url.hash;
    // In the panel, links to its own receipt lead to the page of it.
    if (!address || link.closest<HTMLElement>('dialog')?.dataset['path'] === path) return;
    event.preventDefault();
    link.setAttribute('aria-busy', 'true');
    this.#dialog()
      .then((dialog) => dialog.open(link, path, address))
      .catch(() => location.assign(url))
      .finally(() => link.removeAttribute('aria-busy'));
  }

  #follow(): void {
    if (!this.#opened && !isReceiptHash(location.hash)) return;
    this.#dialog()
      .then((dialog) => dialog.follow())
      // The page stands without the panel.
      .catch(() => undefined);
  }

  #dialog(): Promise<ReceiptDialog> {
    this.#opened ??= import('./receipt-dialog.ts').then(({ ReceiptDialog }) => new ReceiptDialog(this));
    this.#opened.catch(() => {
      this.#opened = undefined;
    });
    return this.#opened;
  }
}

customElements.define('receipt-panel', ReceiptPanel);
