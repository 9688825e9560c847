import type { EngineManifest } from '../../../../src/engine/manifest.ts';
import { openWasm, type WasmEngine } from '../../../../src/engine/wasm.ts';
import { type Candidate, type Filter, fetchBytes, type Line } from '../candidate.ts';

export const fetchManifest = async (): Promise<EngineManifest> =>
  (await (await fetch('/engine/manifest.json')).json()) as EngineManifest;

/** Asks `rows`, whichever table or view that is. */
export const askRows = (engine: WasmEngine): Omit<Candidate, 'load'> => ({
  byArea: () =>
    engine.run<Line>(
      'select area as key, count(*)::double as n, sum(value)::double as of from rows group by area',
    ),
  byThree: () =>
    engine.run<Line>(
      `select region || ' ' || indicator || ' ' || stage as key, n, of
       from (select region, indicator, stage, count(*)::double as n, avg(value)::double as of
             from rows group by region, indicator, stage)`,
    ),
  filtered: ({ indicator, stage }: Filter) =>
    engine.run<Line>(
      `select region as key, count(*)::double as n, sum(value)::double as of
       from rows where indicator = $indicator and stage = $stage group by region`,
      { indicator, stage },
    ),
});

/** DuckDB over Arrow, as the site loads it. The engine is started before the clock runs: its start is measured apart. */
export async function duckdb(): Promise<Candidate> {
  const engine = await openWasm(await fetchManifest());
  return {
    load: async ({ arrow }) => engine.insert('rows', await fetchBytes(arrow)),
    ...askRows(engine),
  };
}
