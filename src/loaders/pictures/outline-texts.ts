import { type FontFile, setLine } from './faces.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An attribute of an element or of the nearest element around it that has it. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The letters of a path with the points between them, x and y in turn. */
type Points = { letters: readonly string[]; at: Float64Array };

const parted = new Map<string, Points>();

/** A glyph's outline taken apart, once: a line of text has the same few dozen. */
function pointsOf(d: string): Points {
  const known = parted.get(d);
  if (known) return known;
  const parts = d.split(/(-?[\d.]+),(-?[\d.]+)/);
  const made = {
    letters: parts.filter((_, i) => i % 3 === 0),
    at: Float64Array.from(
      parts.filter((_, i) => i % 3 !== 0),
      Number,
    ),
  };
  parted.set(d, made);
  return made;
}

/** An outline in units of its font, drawn from a point at a scale. */
function drawAt(d: string, x: number, y: number, scale: number): string {
  const { letters, at } = pointsOf(d);
  let path = letters[0] ?? '';
  for (let i = 1; i < letters.length; i += 1)
    path += `${round(x + (at[2 * i - 2] ?? 0) * scale)},${round(y - (at[2 * i - 1] ?? 0) * scale)}${letters[i]}`;
  return path;
}

/** Pixels of a length such as `12`, `13.5px` or `0.32em`. */
function lengthOf(text: string | null, em: number): number {
  if (text === null) return 0;
  return Number.parseFloat(text) * (text.endsWith('em') ? em : 1);
}

/** The outlines of one line at its place, each glyph scaled from the font's units. */
function outline(
  files: readonly FontFile[],
  text: string,
  element: Element,
  [x, y]: readonly [number, number],
) {
  const size = lengthOf(inherited(element, 'font-size') ?? '16', 16);
  const family = (inherited(element, 'font-family') ?? 'Onest').split(',')[0]?.replaceAll(/['"]/g, '') ?? '';
  const weight = Number(inherited(element, 'font-weight') ?? 400);
  const line = setLine(files, text, family, weight);
  const anchor = inherited(element, 'text-anchor');
  const left = x - (anchor === 'middle' ? line.width * size * 0.5 : anchor === 'end' ? line.width * size : 0);
  const scale = size / 1000;
  return line.glyphs.map(({ d, x: at }) => drawAt(d, left + at * size, y, scale)).join('');
}

/**
 * Puts outlines in the place of all texts of a drawing, so that it looks the same to what has no fonts. Lines are
 * those that our drawings have: a text, or a text of `tspan`s with places of their own.
 */
export function outlineTexts(drawing: Element, files: readonly FontFile[]): void {
  for (const text of drawing.querySelectorAll('text')) {
    const group = drawing.ownerDocument.createElementNS(SVG, 'path');
    const em = lengthOf(inherited(text, 'font-size') ?? '16', 16);
    let x = lengthOf(text.getAttribute('x'), em) + lengthOf(text.getAttribute('dx'), em);
    let y = lengthOf(text.getAttribute('y'), em) + lengthOf(text.getAttribute('dy'), em);
    const parts: string[] = [];
    for (const node of text.childNodes) {
      const content = node.textContent ?? '';
      if (node.nodeType === 3) parts.push(outline(files, content, text, [x, y]));
      else if (node.nodeType === 1) {
        const span = node as Element;
        const size = lengthOf(inherited(span, 'font-size') ?? '16', 16);
        if (span.hasAttribute('x')) x = lengthOf(span.getAttribute('x'), size);
        if (span.hasAttribute('y')) y = lengthOf(span.getAttribute('y'), size);
        x += lengthOf(span.getAttribute('dx'), size);
        y += lengthOf(span.getAttribute('dy'), size);
        parts.push(outline(files, content, span, [x, y]));
      }
    }
    for (const { name, value } of text.attributes)
      if (!/^(x|y|dx|dy|font-.*|text-anchor)$/.test(name)) group.setAttribute(name, value);
    group.setAttribute('d', parts.join(''));
    text.replaceWith(group);
  }
}
