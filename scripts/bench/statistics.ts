/** Middle of numbers that need no order; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds with as many digits as they are worth. */
export const milliseconds = (ms: number): string =>
  ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

/** `23 ms (21–40, 15)`: median, least and most, and of how many. A dash for none. */
export function summary(times: readonly number[]): string {
  if (times.length === 0) return '–';
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${milliseconds(median(times))} (${milliseconds(least)}–${milliseconds(most)}, ${times.length})`;
}

/** How many times the other takes longer: `3.4×`. */
export function ratio(other: readonly number[], ours: readonly number[]): string {
  if (other.length === 0 || ours.length === 0) return '';
  return `${(median(other) / median(ours)).toFixed(1)}×`;
}

/** `≤ 100 ms: kept` or how far it was missed. */
export function judged(times: readonly number[], most: number): string {
  const ms = median(times);
  const bound = most >= 1000 ? `${most / 1000} s` : `${most} ms`;
  return `≤ ${bound}: ${ms <= most ? 'kept' : `missed, ${(ms / most).toFixed(1)}×`}`;
}

/** A table in Markdown; cells hold no bars. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
