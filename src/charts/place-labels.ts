/** Where a label is anchored at its point. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label to place on one line: its point and its estimated width, in pixels. */
export type Label = { at: number; width: number };

const GAP = 10;

const leftEdge = ({ at, width }: Label, anchor: Anchor): number =>
  anchor === 'start' ? at : anchor === 'middle' ? at - width / 2 : at - width;

/**
 * Anchors for labels on one line of `width` pixels, given from left to right: in the middle where that leaves a
 * gap to the label before and stays on the line, else to the side that does. Where none fits the label starts at
 * its point, so that what overlaps is its end.
 */
export function placeLabels(labels: readonly Label[], width: number): Anchor[] {
  let free = 0;
  return labels.map((label) => {
    const anchor =
      (['middle', 'end', 'start'] as const).find((one) => {
        const left = leftEdge(label, one);
        return left >= free && left + label.width <= width;
      }) ?? (label.at + label.width > width ? 'end' : 'start');
    free = leftEdge(label, anchor) + label.width + GAP;
    return anchor;
  });
}
