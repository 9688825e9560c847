import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { initiatives } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { onceFor } from '../once.ts';
import { regionRow, type RegionRow, regionSaid, type RegionSaid } from '../region-page/region-rows.ts';

/** What is told of an initiative in one place: by figures, and without a number. */
export type Told = { rows: RegionRow[]; said: RegionSaid[] };

/** An initiative with all that is told of it. */
export type ToldInitiative = {
  /** Of the programme. */
  id: string;
  /** Its own place: a region with a page, another area, or null where none is stated. */
  home: string | null;
  /** By place: regions with a page, the country, several regions together. */
  told: ReadonlyMap<string, Told>;
};

async function load(locale: Locale): Promise<ToldInitiative[]> {
  const all = await atlas();
  const found = new Map<string, { home: string | null; told: Map<string, Told> }>();
  for (const { programme, kind, id, place, relation } of await answer(initiatives, {})) {
    // The query tells each programme itself before what is told of it.
    if (kind === 'programme') found.set(programme, { home: place, told: new Map() });
    else if (place !== null) {
      const { told } = must(found, programme);
      const here = told.get(place) ?? { rows: [], said: [] };
      told.set(place, here);
      if (kind === 'figure') here.rows.push(regionRow(locale, all, place, relation, id));
      else here.said.push(regionSaid(locale, all, place, relation, id));
    }
  }
  return [...found].map(([id, rest]) => ({ id, ...rest }));
}

/** Every initiative in the order of the code list. */
export const toldInitiatives = onceFor(load);
