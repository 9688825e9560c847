import type { LedgerEntry } from '../../ledger/ledger-entry.ts';

/**
 * What stands small at a figure of a sitting's slide: its area where that is not the sitting's own (`home`, an area's
 * id), so that a region's number is never read as the country's, then programme and period.
 */
export function smallLine({ observation, area, programme, period }: LedgerEntry, home: string): string {
  const place = observation.area === home ? '' : area.name;
  return [place, programme, period].filter((part) => part !== '').join(' · ');
}
