import { pageLocale } from './page-locale.ts';
import { isReceiptHash, parseReceiptHash, type ReceiptAddress, receiptPagePath } from './receipt-address.ts';
import { forgetReceipt, leaveReceipt, pushReceipt } from './receipt-history.ts';
import { findNumber, holdInPlace, isSeen, markNumbers, type ReceiptLink } from './receipt-numbers.ts';
import { fetchReceipt } from './receipt-page.ts';
import { loadReceiptStyles } from './receipt-styles.ts';

type State =
  | { kind: 'closed' }
  | {
      kind: 'open';
      path: string;
      opener: ReceiptLink | null;
      /** `location.search` at the opening. */ search: string;
    };

/** Why there is no receipt: no such page or row, or no way to it. */
type Missing = 'unknown' | 'failed';

/** Where the strip has room beside the page; below, it is a sheet over it. */
const WIDE = '(min-width: 1200px)';

async function fetchStyled(path: string): Promise<HTMLElement | Missing> {
  try {
    const [receipt] = await Promise.all([fetchReceipt(path), loadReceiptStyles()]);
    return receipt ?? 'unknown';
  } catch {
    return 'failed';
  }
}

/**
 * The dialog of a page in which receipts are shown: a strip beside the page, or a sheet over it. The address bar
 * says which is open. The page stays as it is whatever fails here.
 */
export class ReceiptDialog {
  readonly #host: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #wide = matchMedia(WIDE);
  #state: State = { kind: 'closed' };
  /** The last question; the answer to an earlier one comes too late. */
  #asked: symbol | undefined;

  constructor(host: HTMLElement) {
    const dialog = host.querySelector('dialog');
    if (!dialog) throw new Error('receipt panel without a dialog');
    this.#host = host;
    this.#dialog = dialog;
    dialog.addEventListener('click', ({ target }) => {
      // What is dimmed around a sheet belongs to the dialog itself.
      if (target === dialog && dialog.matches(':modal')) this.close();
    });
    dialog.addEventListener('close', () => {
      if (!dialog.open && this.#state.kind === 'open') this.close();
    });
    this.#part('close')?.addEventListener('click', () => this.close());
    this.#part('copy')?.addEventListener('click', () => void this.#copy());
    document.addEventListener('keydown', (event) => {
      const isTaken = event.defaultPrevented || document.querySelector(':modal, :popover-open') !== null;
      if (event.key === 'Escape' && this.#state.kind === 'open' && !isTaken) this.close();
    });
    this.#wide.addEventListener('change', () => this.#changeShape());
  }

  /**
   * Opens the receipt that a link of the page leads to, at `path`. Throws when it can't be had: the link is to be
   * followed then.
   */
  async open(link: ReceiptLink, path: string, address: ReceiptAddress): Promise<void> {
    if (this.#state.kind === 'open' && this.#state.path === path) {
      this.#focusTitle();
      return;
    }
    const turn = Symbol('turn');
    this.#asked = turn;
    const receipt = await fetchStyled(path);
    if (turn !== this.#asked) return;
    if (typeof receipt === 'string') throw new Error(`${receipt} receipt: ${path}`);
    const state = this.#state;
    pushReceipt(address, state.kind === 'closed');
    const isInside = this.#dialog.contains(link);
    this.#show(receipt, path, isInside && state.kind === 'open' ? state.opener : link, 'nearest');
  }

  /** Makes the panel what the address bar says: after a load, Back, Forward or a pasted address. */
  async follow(): Promise<void> {
    const turn = Symbol('turn');
    this.#asked = turn;
    const address = parseReceiptHash(location.hash);
    if (!address) {
      if (isReceiptHash(location.hash)) this.#refuse('unknown');
      else this.#hide();
      return;
    }
    const path = receiptPagePath(pageLocale(), address);
    if (this.#state.kind === 'open' && this.#state.path === path) return;
    const receipt = await fetchStyled(path);
    if (turn !== this.#asked) return;
    if (typeof receipt === 'string') {
      this.#refuse(receipt);
      return;
    }
    const opener = this.#state.kind === 'open' ? this.#state.opener : findNumber(path);
    this.#show(receipt, path, opener, 'center');
  }

  /** Says that the address asks for what is not there, and leaves the page as it is without it. */
  #refuse(reason: Missing): void {
    this.#hide();
    // An address that failed for want of a network may work at the next load.
    if (reason === 'unknown') forgetReceipt();
    const tell = () => this.#tell(this.#host.dataset[reason] ?? '');
    loadReceiptStyles().then(tell, tell);
  }

  /** Closes the panel, as its button and Esc do. */
  close(): void {
    if (this.#state.kind === 'closed') return;
    const { search } = this.#state;
    this.#hide();
    leaveReceipt(search);
  }

  #show(receipt: HTMLElement, path: string, opener: ReceiptLink | null, block: ScrollLogicalPosition): void {
    // The button that computes the number again works in the copy as on its page; without its script it stays hidden.
    import('./recompute-figure.ts').catch(() => undefined);
    this.#tell('');
    holdInPlace(opener, () => {
      this.#state = { kind: 'open', path, opener, search: location.search };
      this.#part('body')?.replaceChildren(receipt);
      this.#part('page')?.setAttribute('href', path);
      this.#dialog.dataset['path'] = path;
      this.#part('copied')?.replaceChildren();
      markNumbers(path);
      this.#openDialog();
    });
    opener?.scrollIntoView({ block });
    this.#dialog.scrollTop = 0;
    this.#focusTitle();
  }

  #hide(): void {
    if (this.#state.kind === 'closed') return;
    const { opener, path } = this.#state;
    holdInPlace(opener, () => {
      this.#state = { kind: 'closed' };
      markNumbers(null);
      delete document.documentElement.dataset['receipt'];
      this.#dialog.close();
    });
    const back = opener && isSeen(opener) ? opener : findNumber(path);
    (back ?? document.querySelector('main'))?.focus();
  }

  #openDialog(): void {
    document.documentElement.dataset['receipt'] = this.#wide.matches ? 'beside' : 'over';
    if (this.#dialog.open) return;
    if (this.#wide.matches) this.#dialog.show();
    else this.#dialog.showModal();
  }

  #changeShape(): void {
    if (this.#state.kind === 'closed') return;
    const { activeElement } = document;
    const isInside = this.#dialog.contains(activeElement);
    holdInPlace(this.#state.opener, () => {
      this.#dialog.close();
      this.#openDialog();
    });
    if (isInside && activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }

  #focusTitle(): void {
    this.#part('title')?.focus({ preventScroll: true });
  }

  async #copy(): Promise<void> {
    if (this.#state.kind === 'closed') return;
    const address = new URL(this.#state.path, location.href).href;
    const output = this.#part('copied');
    if (!output) return;
    try {
      await navigator.clipboard.writeText(address);
      output.textContent = this.#host.dataset['copied'] ?? '';
    } catch {
      // Without the right to write there, the reader copies it by hand.
      output.textContent = address;
    }
  }

  #part(name: string): HTMLElement | null {
    return this.#dialog.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #tell(text: string): void {
    const notice = this.#host.querySelector('[role=status]');
    if (notice) notice.textContent = text;
  }
}
