import { differenceDots } from '../charts/difference-dots.ts';
import { keepBy } from '../model/keep-by.ts';
import { type DifferenceSet, dotsOf } from './difference-sets.ts';
import { document } from './document.ts';

/** The reports of a set on one scale, so many pixels wide: drawn once, though many pages and decks show it. */
export const differenceDrawing = keepBy((set: DifferenceSet, width: number): string =>
  differenceDots(dotsOf(set), { document, width, label: set.title }),
);
