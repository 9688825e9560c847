import address from '../styles/receipt-panel.css?url';

let loaded: Promise<void> | undefined;

/**
 * Adds the panel's style sheet to the page, once. By hand: an imported one would stand in the head of every page.
 * Throws when it can't be had.
 */
export function loadReceiptStyles(): Promise<void> {
  loaded ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      loaded = undefined;
      reject(new Error(`no styles: ${address}`));
    });
    document.head.append(link);
  });
  return loaded;
}
