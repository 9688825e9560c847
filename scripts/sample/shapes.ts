import type { Month } from './calendar.ts';
import type { ObservationTable } from './world.ts';

/** Twelve factors, January first: schools open in September, budgets close in December, offices rest in July. */
const SEASONS: Readonly<Record<ObservationTable, readonly number[]>> = {
  'centre-counts': [0.5, 0.7, 0.9, 1, 1, 1.2, 0.8, 0.9, 1.3, 1.1, 1.2, 1.8],
  funds: [0.3, 0.6, 0.9, 1, 1, 1.1, 0.8, 1.2, 1.1, 1, 1.3, 2.1],
  families: [1.1, 0.95, 0.95, 0.9, 0.9, 0.8, 0.85, 1.5, 1.2, 0.9, 0.95, 1.2],
  inspections: [0.6, 1, 1.3, 1.2, 1, 0.6, 0.3, 0.6, 1.4, 1.6, 1.3, 0.7],
  activities: [0.6, 0.9, 1.2, 1.1, 1.3, 1.2, 0.6, 0.8, 1.1, 1.2, 1.1, 1],
  context: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
};

/** How much more or less than usual a month has of a flow. */
export const seasonOf = (table: ObservationTable, { month }: Month): number => SEASONS[table][month - 1] ?? 1;

/** How far work has grown since the first month, with the fall of spring 2020. */
export function growthOf({ index, text }: Month): number {
  const closed = text >= '2020-03' && text <= '2020-06' ? 0.55 : 1;
  return (0.5 + index / 90) * closed;
}

/** The part of a sample's rows that is of each table. */
export const TABLE_SHARES: Readonly<Record<ObservationTable, number>> = {
  'centre-counts': 0.08,
  funds: 0.17,
  families: 0.45,
  inspections: 0.2,
  activities: 0.05,
  context: 0.05,
};
