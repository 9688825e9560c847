import { select } from 'd3';
import { figureParts } from '../format/figure.ts';
import { drawLogo } from './logo.ts';
import { drawPatterns } from './patterns.ts';
import { balanceText, type Measure, type TextStyle, wrapText } from './type.ts';

/** What a page's card in a messenger says, in the page's language. */
export type LinkCard = {
  site: string;
  edition: string;
  title: string;
  /** The main number as it is written, with its sign and its unit. */
  figure: string;
  /** What it counts, and for when. */
  what: string;
  period: string;
  source: string;
  /** Said under the map where its colours are of something else than the number. */
  caption: string;
  /** What is done against what was promised; null where there is no target. */
  gauge: { value: number; target: number } | null;
  /** A map that stands alone, with a `viewBox` that begins at 0,0. */
  map: Element;
};

/** Size of a card, in pixels: what messengers and networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const INNER = CARD.width - 2 * EDGE;
/** Where the foot begins. */
const FOOT = 558;
/** Width of the column of the number. */
const COLUMN = 480;

const text = (size: number, weight: 400 | 600 = 400): TextStyle => ({ family: 'text', size, weight });
const title = (size: number): TextStyle => ({ family: 'title', size, weight: 620 });

type Block = { style: TextStyle; lines: string[] };

/** How far the lines of a text stand apart, as a part of its size. */
const STEP = 1.22;
const heightOf = ({ style, lines }: Block) => lines.length * style.size * STEP;

/** A title in one line where it fits at a good size, else in two. */
function titleBlock({ title: content, gauge }: LinkCard, measure: Measure): Block {
  for (const size of [66, 60, 54, 50, 46]) {
    const lines = wrapText(content, title(size), INNER, measure);
    if (lines.length === 1) return { style: title(size), lines };
  }
  const two = (gauge ? [46, 42] : [56, 50, 44]).map((size) => ({
    style: title(size),
    lines: balanceText(content, title(size), INNER, measure),
  }));
  const last = { style: title(40), lines: wrapText(content, title(40), INNER, measure, 2) };
  return two.find(({ lines }) => lines.length <= 2) ?? last;
}

/** What the number is and when, as large as `room` pixels let them be; cut only where nothing else helps. */
function wordBlocks({ what, period }: LinkCard, room: number, measure: Measure): [Block, Block] {
  const at = (size: number, content: string): Block => ({
    style: text(size),
    lines: wrapText(content, text(size), COLUMN, measure),
  });
  for (const size of [34, 31, 28, 26, 24]) {
    const pair: [Block, Block] = [at(size, what), at(Math.min(27, size), period)];
    if (heightOf(pair[0]) + heightOf(pair[1]) + 8 <= room) return pair;
  }
  const when: Block = { style: text(24), lines: wrapText(period, text(24), COLUMN, measure, 3) };
  const most = Math.max(1, Math.floor((room - heightOf(when) - 8) / (24 * STEP)));
  return [{ style: text(24), lines: wrapText(what, text(24), COLUMN, measure, most) }, when];
}

/**
 * A page's card as SVG, in the site's classes and tokens: name and edition on top, title, the number with what it is,
 * the map beside it, the source below. Drawn so that title and number are read at a quarter of its size.
 */
export function linkCard(
  card: LinkCard,
  { document, measure }: { document: Document; measure: Measure },
): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = select(svg)
    .attr('width', CARD.width)
    .attr('height', CARD.height)
    .attr('viewBox', `0 0 ${CARD.width} ${CARD.height}`)
    .attr('font-family', 'var(--font-text)')
    .attr('fill', 'var(--ink)');
  drawPatterns(root.append('defs').node() as SVGDefsElement, 2.2);
  root.append('rect').attr('width', CARD.width).attr('height', CARD.height).attr('fill', 'var(--paper)');
  const write = (
    content: string,
    style: TextStyle,
    [x, y]: readonly [number, number],
    fill = 'var(--ink)',
    anchor = 'start',
  ) =>
    root
      .append('text')
      .attr('x', x)
      .attr('y', Math.round(y))
      .attr('font-family', `var(--font-${style.family})`)
      .attr('font-size', style.size)
      .attr('font-weight', style.weight)
      .attr('text-anchor', anchor)
      .attr('fill', fill)
      .text(content);
  const block = ({ style, lines }: Block, top: number, fill?: string): number => {
    for (const [i, line] of lines.entries())
      write(line, style, [EDGE, top + style.size * (STEP * i + 0.95)], fill);
    return top + heightOf({ style, lines });
  };
  const rule = (y: number, height: number, fill: string) =>
    root
      .append('rect')
      .attr('x', EDGE)
      .attr('y', y)
      .attr('width', INNER)
      .attr('height', height)
      .attr('fill', fill);

  drawLogo(root.append('g').attr('transform', `translate(${EDGE},38)`).node() as SVGGElement, 40);
  write(card.site, text(32, 600), [EDGE + 56, 70]);
  write(card.edition, text(26), [CARD.width - EDGE, 69], 'var(--muted)', 'end');
  rule(98, 3, 'var(--ink)');

  const head = titleBlock(card, measure);
  let y = block(head, 116);
  drawMap(root.append('g').node() as SVGGElement, card, y + 14);
  if (card.caption)
    write(
      wrapText(card.caption, text(24), INNER - COLUMN - 40, measure, 1)[0] ?? '',
      text(24),
      [CARD.width - EDGE, FOOT - 18],
      'var(--muted)',
      'end',
    );
  const most = head.lines.length > 1 || card.gauge ? 136 : 164;
  y = drawFigure(root.append('g').node() as SVGGElement, card.figure, { top: y + 14, most }, measure) + 22;
  if (card.gauge) {
    drawGauge(
      root.append('g').attr('transform', `translate(${EDGE},${y})`).node() as SVGGElement,
      card.gauge,
    );
    y += 34;
  }
  const [what, period] = wordBlocks(card, FOOT - 14 - y, measure);
  y = block(what, y);
  block(period, y + 8, 'var(--muted)');

  rule(FOOT, 1, 'var(--line-strong)');
  const source = wrapText(card.source, text(26), INNER, measure, 1)[0] ?? '';
  write(source, text(26), [EDGE, FOOT + 42], 'var(--muted)');
  return svg;
}

/** What is done as a bar in the outline of what was promised. */
function drawGauge(group: SVGGElement, { value, target }: NonNullable<LinkCard['gauge']>): void {
  const width = COLUMN - 40;
  select(group)
    .append('rect')
    .attr('x', 1)
    .attr('width', width)
    .attr('height', 18)
    .attr('fill', 'var(--plan-wash)')
    .attr('stroke', 'var(--plan)')
    .attr('stroke-width', 2)
    .attr('stroke-dasharray', '6 5');
  select(group)
    .append('rect')
    .attr('y', -1)
    .attr('width', Math.round(width * Math.min(1, value / target)))
    .attr('height', 20)
    .attr('fill', 'var(--chart-actual)');
}

/** The number with its sign lighter and its unit smaller; answers where its foot is. */
function drawFigure(
  group: SVGGElement,
  figure: string,
  { top, most }: { top: number; most: number },
  measure: Measure,
): number {
  const parts = figureParts(figure);
  const [before, digits, after] = [parts.before.trim(), parts.digits.trim(), parts.after.trim()];
  // In English a currency stands before the number, where elsewhere the sign of the qualifier does.
  const first = (size: number): TextStyle =>
    /[A-Z]/.test(before) ? text(Math.round(size * 0.42), 600) : text(size);
  const widthAt = (size: number) =>
    (before ? measure(before, first(size)) + size * 0.14 : 0) +
    measure(digits, text(size, 600)) +
    (after ? size * 0.16 + measure(after, text(size * 0.42, 600)) : 0);
  const sizes = [164, 150, 136, 120, 106, 94, 82, 72, 62];
  const size = sizes.find((one) => one <= most && widthAt(one) <= COLUMN + 30) ?? 54;
  // Digits are seven tenths of their size high.
  const y = Math.round(top + size * 0.78);
  let x = EDGE - size * 0.02;
  const put = (content: string, style: TextStyle, opacity: string | null) => {
    select(group)
      .append('text')
      .attr('x', Math.round(x))
      .attr('y', y)
      .attr('font-size', style.size)
      .attr('font-weight', style.weight)
      .attr('opacity', opacity)
      .text(content);
    x += measure(content, style);
  };
  if (before) {
    put(before, first(size), first(size).weight === 400 ? '0.8' : null);
    x += size * 0.14;
  }
  put(digits, text(size, 600), null);
  x += size * 0.16;
  if (after) put(after, text(Math.round(size * 0.42), 600), null);
  return y;
}

/** The map in the right part below the title, as large as it gets there. */
function drawMap(group: SVGGElement, { map, caption }: LinkCard, top: number): void {
  const [, , width = 1, height = 1] = (map.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [left, right] = [EDGE + COLUMN - 20, CARD.width - EDGE];
  const bottom = FOOT - (caption ? 54 : 18);
  const scale = Math.min((right - left) / width, (bottom - top) / height);
  const x = right - width * scale;
  const y = top + (bottom - top - height * scale) / 2;
  map.setAttribute('x', x.toFixed(1));
  map.setAttribute('y', y.toFixed(1));
  map.setAttribute('width', (width * scale).toFixed(1));
  map.setAttribute('height', (height * scale).toFixed(1));
  group.append(map);
}
