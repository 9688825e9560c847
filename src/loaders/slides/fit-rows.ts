/** Room for rows under a slide's title, in pixels of a slide 1080 high. */
export const ROOM = 700;

/** A line of a row's text and of its small print. */
const TEXT = 47;
const SMALL = 36;
/** Space above and below a row, with its rule. */
const ROW = 38;
/** How much lower text begins that stands on the line of a large number. */
const NUMBER = 20;
/** Step by which less room is tried. */
const STEP = 20;

/** Lines that a text takes where so many characters stand in one; words don't fill lines, so a little less than that. */
export function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / (characters * 0.94)));
}

/** Height of a row: its lines of text and of small print, without a large number or on its line. */
export function rowHeight(text: number, small: number, beside: 'words' | 'number' = 'words'): number {
  return ROW + text * TEXT + small * SMALL + (beside === 'number' ? NUMBER : 0);
}

/**
 * Items in slides of so much room, in their order. One that is higher than the room stands alone: the slide test says
 * so then, rather than that anything is left out.
 */
export function fitRows<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  room: number = ROOM,
): Item[][] {
  const slides: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    const last = slides.at(-1);
    if (last && height <= left) last.push(item);
    else {
      slides.push([item]);
      left = room;
    }
    left -= height;
  }
  return slides;
}

/** The same in as few slides, but evenly: no slide is left with one row while the one before it is full. */
export function evenRows<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  room: number = ROOM,
): Item[][] {
  let even = fitRows(items, heightOf, room);
  for (let less = room - STEP; less > 0; less -= STEP) {
    const tried = fitRows(items, heightOf, less);
    if (tried.length > even.length) break;
    even = tried;
  }
  return even;
}
