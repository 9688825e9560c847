import { OBSERVATION_TABLES } from '../../src/model/tables.ts';
import { type Month, MONTHS } from './calendar.ts';
import { TABLE_SHARES } from './shapes.ts';
import type { ObservationTable } from './world.ts';

/** How many of the rows that are left a table gets for a month. */
export interface Slot {
  table: ObservationTable;
  month: Month;
  /** A part of the rows that are left: all of them in the last slot. */
  share: number;
}

/**
 * All tables month after month, or quarter after quarter where `usual` is 3. Later months have more rows: more is
 * reported every year.
 */
export function makeSchedule(usual: number): Slot[] {
  const months = MONTHS.filter(({ month }) => month % usual === 0 || usual === 1);
  const weights = months.flatMap((month) =>
    OBSERVATION_TABLES.map((table) => ({
      table,
      month,
      weight: TABLE_SHARES[table] * (0.6 + month.index / 125),
    })),
  );
  let left = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ table, month, weight }, i) => {
    const share = i === weights.length - 1 ? 1 : weight / left;
    left -= weight;
    return { table, month, share };
  });
}
