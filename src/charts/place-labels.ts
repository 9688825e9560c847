/** Where a label is anchored at its point. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label to place on one line: its point and its estimated width, in pixels. */
export type Label = { at: number; width: number };

const GAP = 10;

const leftEdge = ({ at, width }: Label, anchor: Anchor): number =>
  anchor === 'start' ? at : anchor === 'middle' ? at - width / 2 : at - width;

/** Anchors from left to right: the middle where it is free, else the side that is; null when one label has no place. */
function fromLeft(labels: readonly Label[], width: number): Anchor[] | null {
  const anchors: Anchor[] = [];
  let free = 0;
  for (const label of labels) {
    const anchor = (['middle', 'end', 'start'] as const).find((one) => {
      const left = leftEdge(label, one);
      return left >= free && left + label.width <= width;
    });
    if (!anchor) return null;
    anchors.push(anchor);
    free = leftEdge(label, anchor) + label.width + GAP;
  }
  return anchors;
}

const MIRRORED: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };

/**
 * Anchors for labels on one line of `width` pixels, given from left to right, so that none covers another or
 * leaves the line: found from the left, else from the right. Where neither finds a place for all, each keeps to
 * its point and only the edges of the line are heeded.
 */
export function placeLabels(labels: readonly Label[], width: number): Anchor[] {
  const mirrored = labels.toReversed().map((label) => ({ ...label, at: width - label.at }));
  return (
    fromLeft(labels, width) ??
    fromLeft(mirrored, width)
      ?.toReversed()
      .map((anchor) => MIRRORED[anchor]) ??
    labels.map(({ at, width: own }) => (at - own / 2 < 0 ? 'start' : at + own / 2 > width ? 'end' : 'middle'))
  );
}
