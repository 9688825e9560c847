/**
 * The 1-based line in which each row of a parsed CSV text starts, and the indexes of the rows that are not written
 * in the text as they were parsed: their quotes are broken, and the parser guessed.
 */
export function locateRows(
  text: string,
  rows: readonly (readonly string[])[],
): { lines: Int32Array; broken: number[] } {
  const lines = new Int32Array(rows.length);
  const broken: number[] = [];
  let line = 1;
  let at = 0;
  let quote = indexOrEnd(text, '"', 0);
  for (let row = 0; row < rows.length; row += 1) {
    lines[row] = line;
    if (quote < at) quote = indexOrEnd(text, '"', at);
    const lineEnd = indexOrEnd(text, '\n', at);
    if (quote >= lineEnd) {
      at = lineEnd + 1;
      line += 1;
      continue;
    }
    const cells = rows[row] ?? [];
    const rowEnd = endOfRow(text, at, cells);
    if (rowEnd === -1) broken.push(row);
    const isOneLine = rowEnd === lineEnd;
    const height = isOneLine ? 1 : 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
    at = rowEnd === -1 ? skipLines(text, at, height) : rowEnd + 1;
    line += height;
  }
  return { lines, broken };
}

// Compared as numbers: a table may have a million rows, each of thirty cells.
const [COMMA, QUOTE, LINE_END] = [0x2c, 0x22, 0x0a];

/** Index after the cells when they stand at `at`, quoted rightly or not at all, before a line end; else -1. */
function endOfRow(text: string, at: number, cells: readonly string[]): number {
  let end = at;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (index > 0) {
      if (text.charCodeAt(end) !== COMMA) return -1;
      end += 1;
    }
    const isQuoted = text.charCodeAt(end) === QUOTE;
    if (isQuoted) end += 1;
    const hasQuotes = cell.includes('"');
    if (hasQuotes && !isQuoted) return -1;
    const written = hasQuotes ? cell.replaceAll('"', '""') : cell;
    if (!text.startsWith(written, end)) return -1;
    end += written.length;
    if (!isQuoted) continue;
    if (text.charCodeAt(end) !== QUOTE) return -1;
    end += 1;
  }
  return end === text.length || text.charCodeAt(end) === LINE_END ? end : -1;
}

function skipLines(text: string, at: number, count: number): number {
  let start = at;
  for (let skipped = 0; skipped < count; skipped += 1) start = indexOrEnd(text, '\n', start) + 1;
  return start;
}

function countLineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}
