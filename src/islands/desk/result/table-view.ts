import { columnWidth, textRuler } from './column-widths.ts';
import { framedRows, type RowSource } from './framed-rows.ts';
import { make } from './make.ts';
import { rowOrder } from './row-order.ts';
import type { Shown, ShownColumn } from './shown.ts';
import { fillCell } from './table-cell.ts';
import { tableHead } from './table-head.ts';
import { addBar, valueBars } from './value-bar.ts';

/** An answer of up to so many rows stands whole on the page; a longer one scrolls in a frame of its own. */
const WHOLE = 50;
/** Rows that are shown at most: a frame taller than this some browsers can't scroll. */
export const SHOWN_ROWS = 400_000;
/** Characters of a text that stands without a button for more. */
const WHOLE_TEXT = 240;
/** Widest column of texts, in pixels and as a part of the page's. */
const WIDEST = { pixels: 320, part: 0.46 } as const;
/** Bars stand beside numbers from this width on. */
const BARS_FROM = 560;
const BAR_LEAST = 120;
const CELL_PADDING = 20;

type Laid = ShownColumn & { width: number };

/**
 * Draws an answer as a table into `host`, in place of what was there. Of a long one only the rows in view (and some
 * more) are in the page, each with its number, so that a screen reader knows where it is; their cells are read when
 * they are drawn.
 */
export function drawTable(host: HTMLElement, shown: Shown, label: string): void {
  const rows = Math.min(shown.rows, SHOWN_ROWS);
  const isWhole = rows <= WHOLE;
  const measure = textRuler(host);
  const widest = Math.min(WIDEST.pixels, host.clientWidth * WIDEST.part || WIDEST.pixels);
  const columns = shown.columns.map((column): Laid => ({
    ...column,
    width: columnWidth(column, rows, widest, measure),
  }));
  const bars = isWhole && host.clientWidth >= BARS_FROM ? valueBars(shown) : null;
  const popover = make('div', 'result-popover');
  popover.popover = 'auto';
  popover.tabIndex = 0;
  const frame = make('div', isWhole ? 'result-table' : 'result-table result-table--framed');
  frame.tabIndex = 0;
  frame.role = 'region';
  frame.ariaLabel = label;
  const body = make('tbody');

  const isClipped = (text: string, { kind, width }: Laid): boolean => {
    if (kind !== 'text' || text.length < 6) return false;
    return isWhole ? text.length > WHOLE_TEXT : measure(text) > width - CELL_PADDING;
  };
  let order: Uint32Array | null = null;
  const source: RowSource = {
    rows,
    columns: columns.length,
    create: () => newRow(columns),
    fill: (element, index) => {
      element.ariaRowIndex = String(index + 2);
      for (const [i, column] of columns.entries()) {
        const cell = column.cell(order?.[index] ?? index);
        const at = element.children[i] as HTMLElement;
        const text = column.text(cell);
        const isLong = text !== null && isClipped(text, column);
        fillCell(at, text, isLong ? popover : null, shown.t);
        if (bars?.index === i) addBar(at, cell, bars.largest, column.width - CELL_PADDING);
      }
    },
  };
  const redraw = isWhole ? wholeRows(body, source) : framedRows(frame, body, source);
  const width = (columns[bars?.index ?? -1]?.width ?? 0) - CELL_PADDING;
  const head = tableHead(columns, bars && { index: bars.index, width }, shown.t, (sorting) => {
    const column = sorting && columns[sorting.column];
    order = column ? rowOrder(column, rows, sorting.descending, shown.compare) : null;
    redraw();
  });

  const table = make('table');
  table.ariaRowCount = String(shown.rows + 1);
  table.append(layColumns(table, columns, bars?.index ?? null), head, body);
  frame.append(table);
  host.replaceChildren(frame, popover);
  redraw();
}

function newRow(columns: readonly Laid[]): HTMLTableRowElement {
  const row = make('tr');
  for (const [i, { kind, code }] of columns.entries()) {
    const cell = make(i === 0 && kind === 'text' ? 'th' : 'td', kind === 'number' && !code ? 'number' : '');
    if (cell.localName === 'th') cell.setAttribute('scope', 'row');
    row.append(cell);
  }
  return row;
}

function wholeRows(body: HTMLElement, { rows, create, fill }: RowSource): () => void {
  const elements = Array.from({ length: rows }, create);
  body.append(...elements);
  return () => {
    for (const [index, element] of elements.entries()) fill(element, index);
  };
}

/** Fixes the widths of columns: one takes what is left, that with the bars or the first of texts. */
function layColumns(table: HTMLElement, columns: readonly Laid[], barred: number | null): HTMLElement {
  const widest = barred ?? columns.findIndex(({ kind }) => kind === 'text');
  const total = columns.reduce((sum, { width }) => sum + width, barred === null ? 0 : BAR_LEAST);
  table.style.minWidth = `${total}px`;
  if (widest < 0) table.style.width = `${total}px`;
  const group = make('colgroup');
  for (const [i, { width }] of columns.entries()) {
    const column = make('col');
    if (i !== widest) column.style.width = `${width}px`;
    group.append(column);
  }
  return group;
}
