import { make } from './make.ts';
import { type RowWindow, rowWindow } from './row-window.ts';

/** Height of a row in the frame, in pixels; the stylesheet has the same. */
export const ROW_HEIGHT = 40;

/** Where rows come from: empty ones, and their cells by the row's place in the order shown. */
export type RowSource = {
  rows: number;
  columns: number;
  create: () => HTMLTableRowElement;
  fill: (element: HTMLTableRowElement, index: number) => void;
};

/**
 * Keeps the rows in view drawn while `frame` is scrolled, with one empty row as high as all others at either end.
 * Rows that leave are filled again as rows that come. Answers a function that draws all of them anew.
 *
 * Own code, because rows of one height need no more, and no list of this kind is among what the project keeps.
 */
export function framedRows(frame: HTMLElement, body: HTMLElement, source: RowSource): () => void {
  const [above, below] = [spacer(source.columns), spacer(source.columns)];
  body.append(above, below);
  let drawn: RowWindow = { from: 0, to: 0 };
  let elements: HTMLTableRowElement[] = [];

  const draw = (isAnew: boolean): void => {
    // A frame that is not yet on the page has no height: the window's is more than it will need.
    const next = rowWindow(frame.scrollTop, frame.clientHeight || innerHeight, ROW_HEIGHT, source.rows);
    if (!isAnew && next.from === drawn.from && next.to === drawn.to) return;
    const kept = new Map<number, HTMLTableRowElement>();
    const free: HTMLTableRowElement[] = [];
    for (const [i, element] of elements.entries()) {
      const index = drawn.from + i;
      if (!isAnew && index >= next.from && index < next.to) kept.set(index, element);
      else free.push(element);
    }
    let after: Element = above;
    elements = Array.from({ length: next.to - next.from }, (_, i) => {
      const index = next.from + i;
      const there = kept.get(index);
      const element = there ?? free.shift() ?? source.create();
      if (!there) source.fill(element, index);
      if (after.nextElementSibling !== element) after.after(element);
      after = element;
      return element;
    });
    for (const element of free) element.remove();
    above.style.height = `${next.from * ROW_HEIGHT}px`;
    below.style.height = `${(source.rows - next.to) * ROW_HEIGHT}px`;
    drawn = next;
  };

  let isAsked = false;
  frame.addEventListener('scroll', () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw(false);
    });
  });
  return () => draw(true);
}

function spacer(columns: number): HTMLTableRowElement {
  const row = make('tr', 'result-table__spacer');
  row.ariaHidden = 'true';
  const cell = make('td');
  cell.colSpan = columns;
  row.append(cell);
  return row;
}
