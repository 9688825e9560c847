import type { Cell } from '../../../model/cell.ts';
import { make } from './make.ts';
import type { Shown } from './shown.ts';

/** Bars beside the numbers of a short answer: of which column, and the number that fills a bar. */
export type ValueBars = { index: number; largest: number };

/** The bars of the last column that measures, where its numbers can be set side by side; else null. */
export function valueBars({ columns, rows }: Shown): ValueBars | null {
  const index = columns.findLastIndex(({ kind, code }) => kind === 'number' && !code);
  const column = columns[index];
  if (!column || rows < 2) return null;
  const cells = Array.from({ length: rows }, (_, row) => column.cell(row)).filter((cell) => cell !== null);
  const largest = Math.max(0, ...cells.map(Number));
  const isComparable = cells.every((cell) => typeof cell === 'number' && Number.isFinite(cell) && cell >= 0);
  return isComparable && largest > 0 ? { index, largest } : null;
}

/** Sets the number of a cell before its bar, which is as long as the number is of the largest. */
export function addBar(element: HTMLElement, cell: Cell, largest: number, width: number): void {
  const number = make('span', 'result-table__figure');
  number.style.width = `${width}px`;
  number.append(...element.childNodes);
  const track = make('span', 'result-table__track');
  const bar = make('span', 'result-table__bar');
  bar.style.width = `${typeof cell === 'number' ? (cell / largest) * 100 : 0}%`;
  track.append(bar);
  const line = make('span', 'result-table__line');
  line.append(number, track);
  element.replaceChildren(line);
}
