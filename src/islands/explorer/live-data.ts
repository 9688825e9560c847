import { ask } from '../../engine/ask.ts';
import type { Engine } from '../../engine/engine.ts';
import { holdViews } from '../../engine/hold-views.ts';
import type { StartProgress } from '../../engine/wasm.ts';
import { readCodeLists } from '../../ledger/code-lists.ts';
import { readObservations } from '../../ledger/observations.ts';
import type { Reports } from '../../ledger/reports.ts';
import { BUILT_VIEW } from '../../ledger/view-state.ts';
import type { RegionLayout } from '../../maps/layout.ts';
import { EXPLORE_VIEWS, exploreRegister, exploreRows } from '../../queries/questions.ts';
import { tables } from '../engine.ts';
import { fetchPlaces } from '../places.ts';
import { paramsOf, registerParams } from './answer.ts';

/** What a subject's live view stands on. */
export type LiveData = {
  /** Every live report of the subject. */
  reports: Reports;
  /** Their number, those aside that are here only as the whole of a part. */
  total: number;
  /** Centres of the register. */
  centres: number;
  edition: string;
  credit: string;
  layouts: Readonly<Record<'2022' | '2018', RegionLayout>>;
};

const kept = new WeakSet<Engine>();

/** The page's engine, which holds what the filters' views say. */
export async function exploreEngine(): Promise<Engine> {
  const { engine } = await tables();
  if (kept.has(engine)) return engine;
  await holdViews(engine, EXPLORE_VIEWS);
  kept.add(engine);
  return engine;
}

/** Starts the engine and reads a subject's reports with their code lists. Fails with what could not be loaded. */
export async function openData(
  subject: string,
  onProgress: (progress: StartProgress) => void,
): Promise<LiveData> {
  const [{ manifest }, { credit, layouts }] = await Promise.all([tables(onProgress), fetchPlaces()]);
  const engine = await exploreEngine();
  const lists = new Map<string, readonly string[]>(manifest.tables.map((table) => [table.name, table.lists]));
  const listsOf = (table: string) => lists.get(table) ?? [];
  const all = await ask(engine, exploreRows, paramsOf(subject, BUILT_VIEW));
  const ids = all.map(({ id }) => id);
  return {
    reports: {
      ...(await readCodeLists(engine, listsOf)),
      observations: await readObservations(engine, listsOf, ids),
    },
    total: ids.length,
    centres: (await ask(engine, exploreRegister, registerParams(subject, BUILT_VIEW))).length,
    edition: manifest.edition,
    credit,
    layouts,
  };
}
