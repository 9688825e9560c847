import address from '../../styles/copy-notice.css?url';
import { loadStyles } from '../load-styles.ts';
import { pageWords } from '../page-locale.ts';
import { editionOfPage } from './edition-of-page.ts';

/** What a page tells of its copy: that there is no network, or that a newer edition is published. */
export type Notice = 'offline' | { newer: string } | null;

let shown: HTMLElement | null = null;

/** Shows a notice in place of the one before; null takes it away. It moves nothing of the page. */
export async function showNotice(notice: Notice): Promise<void> {
  if (notice === null) {
    shown?.remove();
    shown = null;
    return;
  }
  const [t] = await Promise.all([pageWords(), loadStyles(address)]);
  shown?.remove();
  const bar = document.createElement('div');
  bar.className = 'copy-notice';
  bar.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent =
    notice === 'offline'
      ? `${t('off.title')}. ${t('off.text', { edition: editionOfPage() })}`
      : t('off.newer', { edition: notice.newer });
  bar.append(text);
  if (notice !== 'offline') bar.append(button(t('off.reload'), () => location.reload()));
  bar.append(button(t('off.close'), () => bar.remove()));
  document.body.append(bar);
  shown = bar;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
