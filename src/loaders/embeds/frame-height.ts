import type { EmbedDrawing } from './embed-drawings.ts';

/** Widths of articles, from a phone to a desk: one height has to hold for all. */
const WIDTHS = [320, 640, 960];
/** What the lengths of texts do not tell: where their lines break. */
const SLACK = 1.08;
/** Greatest width of one of two drawings; embed.css says the same. */
const WIDEST_OF_TWO = { narrow: 420, wide: 704 };
/** What a frozen view says of itself. */
const EDITION = 90;
const PADDING = 16;
/** Edges, gaps, the line of the table, the site's name. */
const FIXED = 230;

const linesOf = (text: string, width: number, character: number): number =>
  text === '' ? 0 : Math.ceil((text.length * character) / (width - 2 * PADDING));

/**
 * Height in pixels that a framed view needs, from its lengths: where a reader's browser can measure, it says it
 * exactly. `legend` is how many keys are explained.
 */
export function frameHeight(
  {
    title,
    lead,
    foot,
    isNumber,
    isFrozen,
  }: { title: string; lead: string; foot: string; isNumber: boolean; isFrozen: boolean },
  legend: number,
  drawings: readonly EmbedDrawing[],
): number {
  const heights = WIDTHS.map((width) => {
    const room = width - 2 * PADDING;
    const drawing = drawings.findLast(({ from }) => from <= room);
    const widest = drawings.length === 2 && drawing ? WIDEST_OF_TWO[drawing.form as 'wide'] : width;
    const drawn = drawing ? (Math.min(room, widest) * drawing.height) / drawing.width : 0;
    return (
      linesOf(title, width, 12.4) * 28 +
      linesOf(lead, width, 9) * 22 +
      linesOf(foot, width, 8) * 19 +
      Math.ceil(legend / (width < 500 ? 1 : 3)) * 34 +
      (isNumber ? 72 : 0) +
      (isFrozen ? EDITION : 0) +
      drawn +
      FIXED
    );
  });
  return Math.ceil((Math.max(...heights) * SLACK) / 10) * 10;
}
