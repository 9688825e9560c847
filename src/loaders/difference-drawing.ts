import { differenceDots } from '../charts/difference-dots.ts';
import { type DifferenceSet, dotsOf } from './difference-sets.ts';
import { document } from './document.ts';

const drawn = new WeakMap<DifferenceSet, Map<number, string>>();

/** The reports of a set on one scale, `width` pixels wide: drawn once, though many pages and decks show it. */
export function differenceDrawing(set: DifferenceSet, width: number): string {
  const byWidth = drawn.get(set) ?? new Map<number, string>();
  const drawing = byWidth.get(width) ?? differenceDots(dotsOf(set), { document, width, label: set.title });
  drawn.set(set, byWidth.set(width, drawing));
  return drawing;
}
