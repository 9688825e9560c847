import { type MarkShape, shapePath } from './mark-path.ts';

/** Group of kinds of centre that share a mark: its shape and its colour (`--kind-<group>`). */
export type MarkGroup = 'support' | 'crisis' | 'mothers' | 'psych' | 'happy' | 'other';

/** The groups in the order of legends. */
export const MARK_GROUPS: readonly MarkGroup[] = ['support', 'crisis', 'mothers', 'psych', 'happy', 'other'];

const GROUP_OF_KIND: Readonly<Record<string, MarkGroup>> = {
  'family-support': 'support',
  crisis: 'crisis',
  'mothers-home': 'mothers',
  'many-child-mothers': 'mothers',
  'psych-support': 'psych',
  'front-office': 'psych',
  'baqytty-otbasy': 'happy',
};

/** Group of a kind of centre; kinds without a mark of their own share the square. */
export const groupOfKind = (kind: string): MarkGroup => GROUP_OF_KIND[kind] ?? 'other';

const SHAPE: Readonly<Record<MarkGroup, MarkShape>> = {
  support: 'circle',
  crisis: 'triangle',
  mothers: 'diamond',
  psych: 'cross',
  happy: 'triangle',
  other: 'square',
};

// Shapes of equal area look unequal: an open one needs more, a square less.
const WEIGHT: Readonly<Record<MarkGroup, number>> = {
  support: 1,
  crisis: 0.8,
  mothers: 0.86,
  psych: 0.95,
  happy: 0.8,
  other: 0.92,
};

/** Outline of a group's mark around the origin, about as wide as a circle of `radius` pixels. */
export const markPath = (group: MarkGroup, radius: number): string =>
  shapePath(SHAPE[group], Math.PI * radius ** 2 * WEIGHT[group]);

/** The triangle of `happy` stands on its tip; the others stand as drawn. */
export const markTurn = (group: MarkGroup): number => (group === 'happy' ? 180 : 0);
