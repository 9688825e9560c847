import { formatMomentName, type MomentName, parseMomentName } from './address.ts';

/** What a reader holds a region against: an indicator at a moment, and pages of other regions in the order chosen. */
export type BesideState = { name: MomentName; others: readonly string[] };

/** Reads `?beside=schools.2022-23&with=KZ-75,KZ-79`; null without a moment. Regions that are none are left out. */
export function parseBeside(params: URLSearchParams): BesideState | null {
  const name = parseMomentName(params.get('beside'));
  if (!name) return null;
  const others = (params.get('with') ?? '').split(',').filter((id) => /^KZ-[A-Z0-9]{2,3}$/.test(id));
  return { name, others: [...new Set(others)] };
}

/** Writes the state over an address's own parameters; other parameters stay. */
export function writeBeside(params: URLSearchParams, { name, others }: BesideState): void {
  params.set('beside', formatMomentName(name));
  if (others.length > 0) params.set('with', others.join(','));
  else params.delete('with');
}
