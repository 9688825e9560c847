import type { Translate } from '../../../i18n/translate.ts';
import { make } from './make.ts';

/** Puts a cell's text into its element: a dash for null; with `popover`, a button that tells the text there whole. */
export function fillCell(
  cell: HTMLElement,
  text: string | null,
  popover: HTMLElement | null,
  t: Translate,
): void {
  const isGap = text === null;
  cell.classList.toggle('result-table__null', isGap);
  cell.ariaLabel = isGap ? t('result.null') : null;
  cell.title = isGap ? t('result.null') : '';
  if (popover && text) cell.replaceChildren(longText(text, popover));
  else cell.textContent = text ?? '–';
}

/** More of a text than this a button does not hold: a cell may have megabytes. */
const SHOWN_AT_MOST = 400;

function longText(text: string, popover: HTMLElement): HTMLButtonElement {
  const button = make('button', 'result-table__more', text.slice(0, SHOWN_AT_MOST));
  button.type = 'button';
  button.popoverTargetElement = popover;
  button.addEventListener('click', () => {
    popover.textContent = text;
  });
  return button;
}
