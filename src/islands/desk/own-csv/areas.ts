import Papa from 'papaparse';
import {
  type AreaRow,
  type FormerRow,
  makeAreaRecogniser,
  type NameRow,
} from '../../../ledger/area-recogniser.ts';
import type { Recognise } from '../../../ledger/own-table/area-matches.ts';
import type { AreaTitle } from './messages.ts';

/** Tells areas in texts and names them. */
export type Areas = { recognise: Recognise; titleOf: (id: string) => AreaTitle };

async function fetchRows<Row>(path: string): Promise<Row[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return Papa.parse<Row>(await response.text(), { header: true, skipEmptyLines: true }).data;
}

/** The published lists of areas, read from the site's own files. Fails when one can't be fetched. */
export async function fetchAreas(): Promise<Areas> {
  const [areas, names, changes, formerNames] = await Promise.all([
    fetchRows<AreaRow>('/data/areas.csv'),
    fetchRows<NameRow>('/data/area-names.csv'),
    fetchRows<{ from_area: string; to_area: string; same_territory: string }>('/data/area-changes.csv'),
    fetchRows<FormerRow>('/data/former-names.csv'),
  ]);
  const rows = new Map(areas.map((area) => [area.id, area]));
  return {
    recognise: makeAreaRecogniser(
      areas,
      names,
      changes.map((change) => ({ ...change, same_territory: change.same_territory === 'true' })),
      formerNames,
    ),
    titleOf: (id) => {
      const area = rows.get(id);
      return {
        kk: area?.name_kk ?? id,
        ru: area?.name_ru ?? id,
        en: area?.name_en ?? id,
        isFormer: area?.vintage === '2018',
      };
    },
  };
}
