import { figureParts } from '../../format/figure.ts';
import { linesOf, ROOM } from './fit-rows.ts';

/** What stands at a large figure, as text. */
export type FigureText = { figure: string; what: string; small: readonly string[] };

/** More figures than that can't be read from the last row. */
const MOST = 6;

/** Widths and heights in pixels of a slide 1920 wide: of its body, gaps, letters and lines of each size. */
const BODY = 1728;
const GAP = { across: 72, down: 44 };
const FIGURE = { letter: 64, line: 118 };
const UNIT = { letter: 27, line: 62 };
const WHAT = { letter: 22, line: 46 };
const SMALL = { letter: 14.5, line: 36, above: 7 };
const RULE = 22;

/** Columns that so many figures stand in, as the style sheet has them. */
const columnsOf = (figures: number): number => (figures === 1 ? 1 : figures === 2 || figures === 4 ? 2 : 3);

/** Height of a figure in a column so many pixels wide. */
function figureHeight({ figure, what, small }: FigureText, width: number): number {
  const { before, digits, after } = figureParts(figure);
  const number = (before.length + digits.length) * FIGURE.letter;
  const unit = after.length * UNIT.letter;
  const below = number + unit > width ? linesOf(after, width / UNIT.letter) * UNIT.line : 0;
  const lines = small.map((text) => SMALL.above + linesOf(text, width / SMALL.letter) * SMALL.line);
  return (
    RULE +
    FIGURE.line +
    below +
    linesOf(what, width / WHAT.letter) * WHAT.line +
    lines.reduce((sum, one) => sum + one, 0)
  );
}

/** True where the figures of one slide have room on it in every language. */
function fits(figures: readonly (readonly FigureText[])[]): boolean {
  const columns = columnsOf(figures.length);
  const width = (BODY - (columns - 1) * GAP.across) / columns;
  const heights = figures.map((texts) => Math.max(...texts.map((text) => figureHeight(text, width))));
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, i) =>
    Math.max(...heights.slice(i * columns, (i + 1) * columns)),
  );
  return rows.reduce((sum, row) => sum + row, (rows.length - 1) * GAP.down) <= ROOM;
}

/** Items in as few slides as they take, evenly, in their order; `textsOf` says a figure's words in each language. */
export function fitFigures<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly FigureText[],
): Item[][] {
  for (let slides = Math.ceil(items.length / MOST); slides < items.length; slides += 1) {
    const cut = Array.from({ length: slides }, (_, i) =>
      items.slice(Math.ceil((i * items.length) / slides), Math.ceil(((i + 1) * items.length) / slides)),
    );
    if (cut.every((some) => fits(some.map(textsOf)))) return cut;
  }
  return items.map((item) => [item]);
}
