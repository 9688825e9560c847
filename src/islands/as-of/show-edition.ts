import { localePath } from '../../i18n/locales.ts';
import { figureParts } from '../../format/figure.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { AsOfFile } from '../../ledger/as-of.ts';
import { isEdition } from '../../model/edition.ts';
import address from '../../styles/as-of.css?url';
import { loadStyles } from '../load-styles.ts';
import { pageLocale, pageWords } from '../page-locale.ts';
import { type BarState, makeBar } from './edition-bar.ts';
import { keepEdition } from './keep-edition.ts';
import { isOfParts, partsOf } from './parts-of.ts';
import { type FigureThen, figureOfParts, figureThen } from './replace-figure.ts';

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}

/** Reads which edition is asked for; the file is null where nothing is to be replaced. */
async function read(edition: string): Promise<{ state: BarState; file: AsOfFile | null }> {
  try {
    const { newest, editions } = await fetchJson<{ newest: string; editions: string[] }>(
      '/as-of/editions.json',
    );
    if (edition === newest) return { state: { kind: 'newest', edition }, file: null };
    if (!isEdition(edition) || !editions.includes(edition))
      return { state: { kind: 'unknown', edition, newest }, file: null };
    const file = await fetchJson<AsOfFile>(localePath(pageLocale(), `/as-of/${edition}.json`));
    const { difference, gone } = file;
    return { state: { kind: 'shown', edition, newest, changed: 0, gone, difference }, file };
  } catch {
    return { state: { kind: 'failed', edition }, file: null };
  }
}

const eyesOf = (figure: Element): Element => figure.querySelector('[aria-hidden="true"]') ?? figure;
const earsOf = (figure: Element): Element | null => figure.querySelector('.visually-hidden');
const textOf = (element: Element): string => element.textContent.trim();

/** What the edition says of a figure as it stands on the page, which may have been replaced already. */
function thenOf(file: AsOfFile, figure: HTMLDataElement): FigureThen {
  const { asOf, figure: code = '' } = figure.dataset;
  if (asOf !== undefined) return { kind: asOf === 'absent' ? 'absent' : 'uncounted' };
  const href = figure.closest('a')?.getAttribute('href') ?? '';
  const row = decodeURIComponent(/#(.*)$/.exec(href)?.[1] ?? '');
  if (isOfParts(code))
    return figureOfParts(
      partsOf(figure, document.getElementById(row)).map((part) => thenOf(file, part as HTMLDataElement)),
    );
  const seen = textOf(eyesOf(figure));
  const heard = textOf(earsOf(figure) ?? eyesOf(figure));
  return figureThen(pageLocale(), file, { code, row, now: { value: figure.value, seen, heard } });
}

/** Writes a figure as the edition had it; false where it had the same. */
function replace(t: Translate, file: AsOfFile, figure: HTMLDataElement): boolean {
  if (figure.dataset['asOf'] !== undefined) return false;
  const then = thenOf(file, figure);
  if (then.kind === 'same') return false;
  const [eyes, ears] = [eyesOf(figure), earsOf(figure)];
  figure.dataset['asOf'] = then.kind;
  figure.title = t('asof.now', { value: textOf(eyes) });
  const none = then.kind === 'changed' ? null : t(`asof.${then.kind}`);
  figure.value = then.kind === 'changed' ? then.value : '';
  if (ears) ears.textContent = then.kind === 'changed' ? then.heard : none;
  write(eyes, then.kind === 'changed' ? then.seen : (none ?? ''));
  return true;
}

/** Keeps the smaller sign and unit of a headline where there are any. */
function write(element: Element, text: string): void {
  const sign = element.querySelector('.figure__sign, .figure__unit--before');
  const unit = element.querySelector('.figure__unit:not(.figure__unit--before)');
  if (!sign && !unit) {
    element.textContent = text;
    return;
  }
  const { before, digits, after } = figureParts(text);
  if (sign) sign.textContent = before;
  if (unit) unit.textContent = after;
  element.replaceChildren(...(sign ? [sign] : []), ` ${digits} `, ...(unit ? [unit] : []));
}

/** Figures in a part of the page, itself among them. */
function figuresIn(part: Element): HTMLDataElement[] {
  const own = part instanceof HTMLDataElement && part.dataset['figure'] !== undefined ? [part] : [];
  return [...own, ...part.querySelectorAll<HTMLDataElement>('data[data-figure]')];
}

/**
 * Shows the page's figures as of an edition, also those that come later, in a receipt or an answer, and says so in a
 * bar above the page. An edition that there is not, or that can't be fetched, leaves the page as it is.
 */
export async function showEdition(edition: string): Promise<void> {
  const [{ state, file }, t] = await Promise.all([read(edition), pageWords(), loadStyles(address)]);
  let shown = state;
  if (file && state.kind === 'shown') {
    const changed = figuresIn(document.body).filter((figure) => replace(t, file, figure)).length;
    shown = { ...state, changed };
    keepEdition(edition);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element) for (const figure of figuresIn(node)) replace(t, file, figure);
    }).observe(document.body, { childList: true, subtree: true });
  }
  document.getElementById('content')?.prepend(makeBar(t, shown));
}
