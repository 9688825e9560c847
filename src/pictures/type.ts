/** How a line of a picture is set; `size` in pixels, `family` by its use. */
export type TextStyle = { family: 'text' | 'title'; size: number; weight: 400 | 600 | 620 };

/** Width of a line in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/**
 * A text in lines of at most `width` pixels, broken at its blanks; no-break spaces hold. A word that is wider alone
 * is cut where it must be. With `most` lines, the rest is left out behind an ellipsis.
 */
export function wrapText(
  text: string,
  style: TextStyle,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => fitting(one, style, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = [...(kept.at(-1) ?? '')];
  while (last.length > 0 && measure(`${last.join('')}…`, style) > width) last.pop();
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`];
}

/** The same lines as few as they must be, made as even in length as they can be. */
export function balanceText(text: string, style: TextStyle, width: number, measure: Measure): string[] {
  const lines = wrapText(text, style, width, measure);
  if (lines.length < 2) return lines;
  let [low, high] = [width / 2, width];
  for (let i = 0; i < 7; i += 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, style, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapText(text, style, high, measure);
}

/** A word, or its parts where it is wider than the line. */
function fitting(word: string, style: TextStyle, width: number, measure: Measure): string[] {
  if (measure(word, style) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measure(part + character, style) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
