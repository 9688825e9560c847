import { part } from './part.ts';
import { deckLocale, type Shelf } from './shelf.ts';

const element = (name: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
};

/** Id of the report that a number leads to; empty where it leads to none. */
const reportOf = (link: HTMLAnchorElement): string =>
  /#(.+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';

/** Shows the receipt of a number on the slide, large enough for a room; of a count of ours, the number and its words. */
export async function showReceipt(host: HTMLElement, shelf: Shelf, link: HTMLAnchorElement): Promise<void> {
  const dialog = part<HTMLDialogElement>(host, 'receipt');
  const body = part(dialog, 'receipt-body');
  const receipt = (await shelf.receipts(deckLocale()).catch(() => null))?.[reportOf(link)];
  if (receipt) {
    const facts = document.createElement('dl');
    for (const [label, text] of receipt.rows) {
      const row = document.createElement('div');
      row.append(element('dt', '', label), element('dd', '', text));
      facts.append(row);
    }
    body.replaceChildren(
      element('p', 'deck__number', receipt.figure),
      element('p', '', receipt.what),
      element('p', 'deck__said', receipt.said),
      facts,
    );
  } else {
    const seen = link.querySelector('[aria-hidden]')?.textContent ?? link.textContent ?? '';
    const words = link.querySelector('.visually-hidden')?.textContent ?? '';
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = part(host, 'words').dataset['more'] ?? '';
    const way = document.createElement('p');
    way.append(more);
    body.replaceChildren(element('p', 'deck__number', seen), element('p', '', words), way);
  }
  if (!dialog.open) dialog.showModal();
}
