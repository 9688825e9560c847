import type { EmbedDrawing } from './embed-drawings.ts';

/** Widths of articles, from a phone to a desk: one height has to hold for all. */
const WIDTHS = [320, 640, 960];
/** What the lengths of texts do not tell: where their lines break. */
const SLACK = 1.06;
/** Greatest width of one of two drawings; embed.css says the same. */
const WIDEST_OF_TWO = 704;
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
  { title, lead, foot, isNumber }: { title: string; lead: string; foot: string; isNumber: boolean },
  legend: number,
  drawings: readonly EmbedDrawing[],
): number {
  const heights = WIDTHS.map((width) => {
    const drawing = drawings.findLast(({ from }) => from <= width);
    const room = Math.min(width - 2 * PADDING, drawings.length === 2 ? WIDEST_OF_TWO : width);
    const drawn = drawing ? (room * drawing.height) / drawing.width : 0;
    return (
      linesOf(title, width, 12.4) * 28 +
      linesOf(lead, width, 9) * 22 +
      linesOf(foot, width, 8) * 19 +
      Math.ceil(legend / (width < 500 ? 1 : 3)) * 34 +
      (isNumber ? 72 : 0) +
      drawn +
      FIXED
    );
  });
  return Math.ceil((Math.max(...heights) * SLACK) / 10) * 10;
}
