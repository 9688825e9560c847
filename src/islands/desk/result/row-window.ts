/** Rows from `from` up to, and without, `to`. */
export type RowWindow = { from: number; to: number };

/** Rows drawn beyond either edge, so that a short scroll finds them there. */
const BEYOND = 6;

/** The rows that stand in view, and some more at either edge. Lengths in pixels. */
export function rowWindow(top: number, height: number, rowHeight: number, rows: number): RowWindow {
  const from = Math.min(rows, Math.max(0, Math.floor(top / rowHeight) - BEYOND));
  return { from, to: Math.max(from, Math.min(rows, Math.ceil((top + height) / rowHeight) + BEYOND)) };
}
