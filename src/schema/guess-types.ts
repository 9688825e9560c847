import { castCell, isEmptyCell, type OwnType } from './cast-cell.ts';

/** A column's type, and the cell for which it stayed text although every cell could be a number. */
export type Guess = { type: OwnType; unsure: string | null };

const ORDER = ['integer', 'number', 'grouped', 'date', 'boolean'] as const satisfies OwnType[];
/** `12,345`: a fraction in Kazakh and Russian, thousands in English. */
const EITHER = /^[-\u2212]?[1-9]\d{0,2},\d{3}$/;

/**
 * The type that every cell of a column fits; text when there is none, or no cell has anything in it. Codes stay
 * text: numbers with a zero in front, and those too long to be kept exactly. Where a comma may be either a decimal
 * sign or a mark of thousands nothing is guessed: the column stays text and `unsure` says by which cell.
 */
export function guessType(cells: Iterable<string>): Guess {
  const open = new Set<OwnType>(ORDER);
  let isEmpty = true;
  let either: string | null = null;
  let isComma = false;
  let isPoint = false;
  for (const cell of cells) {
    if (isEmptyCell(cell)) continue;
    isEmpty = false;
    for (const type of open) if (castCell(type, cell) === undefined) open.delete(type);
    if (open.size === 0) break;
    const text = cell.trim();
    if (EITHER.test(text)) either ??= text;
    else if (text.includes(',') || /\s/.test(text)) isComma = true;
    else if (text.includes('.')) isPoint = true;
  }
  if (isEmpty) return { type: 'text', unsure: null };
  if (either !== null && open.has('number') && open.has('grouped') && !isComma)
    return isPoint ? { type: 'grouped', unsure: null } : { type: 'text', unsure: either };
  return { type: ORDER.find((type) => open.has(type)) ?? 'text', unsure: null };
}
