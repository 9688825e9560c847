/** A label to place on one line: its point and its estimated width, in pixels. */
export type Label = { at: number; width: number };

/** The line that labels stand on, in pixels. */
export type Line = { from: number; to: number };

const GAP = 10;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Middles of labels, given from left to right: each over its point where that is free, else moved aside with its
 * neighbours by as little as it takes, so that none covers another or leaves the line. Labels that are together
 * longer than the line leave it at the right.
 */
export function placeLabels(labels: readonly Label[], { from, to }: Line): number[] {
  // How far from the line's start a label stands at least: the labels before it.
  const before = labels.map((_, i) => labels.slice(0, i).reduce((sum, { width }) => sum + width + GAP, 0));
  const last = labels.at(-1);
  const most = to - (before.at(-1) ?? 0) - (last?.width ?? 0);
  // Labels that would cover each other move as one group, to the mean of where its labels want to be.
  const groups: number[][] = [];
  for (const [i, { at, width }] of labels.entries()) {
    groups.push([at - width / 2 - (before[i] ?? 0)]);
    for (let [left, right] = groups.slice(-2); left && right && mean(left) > mean(right);) {
      groups.splice(-2, 2, [...left, ...right]);
      [left, right] = groups.slice(-2);
    }
  }
  return groups
    .flatMap((group) => group.map(() => mean(group)))
    .map(
      (start, i) => Math.max(from, Math.min(start, most)) + (before[i] ?? 0) + (labels[i]?.width ?? 0) / 2,
    );
}
