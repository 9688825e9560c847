import type { Locale } from '../../i18n/locales.ts';
import type { Chosen } from '../../ledger/moments/compare.ts';
import type { MomentName } from '../../ledger/moments/address.ts';
import type { RegionSeries, Territory } from '../../ledger/moments/series.ts';

const fetched = new Map<string, Promise<unknown>>();

/** A file of the site as JSON, asked for once; one that failed is asked for again. */
function fetchJson<T>(address: string): Promise<T> {
  const known = fetched.get(address) as Promise<T> | undefined;
  if (known) return known;
  const asked = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json() as Promise<T>;
  });
  asked.catch(() => fetched.delete(address));
  fetched.set(address, asked);
  return asked;
}

/** The regions with their names in a language. */
export const fetchTerritory = (locale: Locale): Promise<Territory> =>
  fetchJson(`/compare/territory-${locale}.json`);

/** A series in a language. */
export const fetchSeries = (locale: Locale, id: string): Promise<RegionSeries> =>
  fetchJson(`/compare/${locale}/${id}.json`);

/** The series and the moment of a choice. Fails for a moment that the series does not have. */
export async function fetchChosen(locale: Locale, name: MomentName): Promise<Chosen> {
  const series = await fetchSeries(locale, name.series);
  const moment = series.moments.find(({ id }) => id === name.moment);
  if (!moment) throw new Error(`no such moment: ${name.series} ${name.moment}`);
  return { series, moment };
}
