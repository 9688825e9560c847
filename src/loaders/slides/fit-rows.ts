/** Room for rows under a slide's title, in pixels of a slide 1080 high. */
export const ROOM = 700;

/** A line of a row's text and of its small print. */
const TEXT = 47;
const SMALL = 36;
/** Space above and below a row, with its rule. */
const ROW = 38;

/** Lines that a text takes where so many characters stand in one; words don't fill lines, so a little less than that. */
export function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / (characters * 0.94)));
}

/** Height of a row: its lines of text and of small print. */
export function rowHeight(text: number, small: number): number {
  return ROW + text * TEXT + small * SMALL;
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
