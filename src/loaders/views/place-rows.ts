import { publisherOf } from '../../format/publisher.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { atlas } from '../atlas.ts';
import { SITE } from '../site.ts';
import type { RegisterRow } from '../subjects/register.ts';
import type { ViewRows } from './view-rows.ts';

/** Centres of the register as rows; the address is the centre's own on the page of centres. */
export async function centreRows(locale: Locale, centres: readonly RegisterRow[]): Promise<ViewRows> {
  const { areas, sources } = await atlas();
  return {
    kind: 'centres',
    rows: centres.map(({ centre, name, kind }) => ({
      id: centre.id,
      name,
      kind: centre.kind,
      kind_name: kind,
      state: centre.state,
      opened: centre.opened,
      area: centre.area,
      area_name: must(areas, centre.area)[`name_${locale}`],
      locality: centre[`locality_${locale}`],
      lat: centre.lat,
      lon: centre.lon,
      location_precision: centre.location_precision,
      programme: centre.programme,
      source: centre.source,
      source_name: publisherOf(locale, must(sources, centre.source)),
      address: new URL(localePath(locale, `/centres/#${centre.id}`), SITE).href,
    })),
  };
}

/** Areas as rows, in the order given. */
export async function areaRows(locale: Locale, ids: Iterable<string>): Promise<ViewRows> {
  const all = await atlas();
  return {
    kind: 'areas',
    rows: [...ids].map((id) => {
      const area = must(all.areas, id);
      return {
        area: id,
        area_name: must(all.areaNames, id)[`long_${locale}`],
        vintage: area.vintage,
        kato: area.kato,
        iso: area.iso,
        valid_from: area.valid_from,
        valid_to: area.valid_to,
        address: new URL(pageOf(locale, all, id), SITE).href,
      };
    }),
  };
}
