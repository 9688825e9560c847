import type { Bounds, Partition } from '../../../src/engine/partitions.ts';
import type { Candidate, Filter, Line, Source } from './candidate.ts';
import { draw, painted } from './repaint.ts';

/** Candidates by name; only the code of the one that is asked for is loaded. */
const CANDIDATES = {
  duckdb: async () => (await import('./candidates/duckdb.ts')).duckdb(),
  d3: async () => (await import('./candidates/d3.ts')).d3(),
  arquero: async () => (await import('./candidates/arquero.ts')).arquero(),
  'sql-js': async () => (await import('./candidates/sql-js.ts')).sqlJs(),
};
export type CandidateName = keyof typeof CANDIDATES;

/** Answers by which candidates are compared: how many lines, and sums over them. */
export type Digest = { lines: number; n: number; of: number };

const digest = (lines: readonly Line[]): Digest => ({
  lines: lines.length,
  n: lines.reduce((sum, { n }) => sum + n, 0),
  of: lines.reduce((sum, { of }) => sum + (of ?? 0), 0),
});

/** Milliseconds that some work takes, with what it comes to. */
async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

let candidate: Candidate | undefined;
const opened = (): Candidate => {
  if (!candidate) throw new Error('no candidate is open');
  return candidate;
};

const bench = {
  /** The engine's start as a reader has it: code, module, worker, first answer. */
  start: async () =>
    (
      await timed(async () => {
        const { openPartitioned } = await import('./partitioned.ts');
        await (await openPartitioned()).run('select 1 as one');
      })
    ).ms,
  open: async (name: CandidateName) => {
    candidate = await CANDIDATES[name]();
  },
  load: async (source: Source) => (await timed(() => opened().load(source))).ms,
  /** Times of one question asked again and again, the first among them. */
  ask: async (question: 'byArea' | 'byThree', times: number) => {
    const all: number[] = [];
    let answer: Digest = { lines: 0, n: 0, of: 0 };
    for (let i = 0; i < times; i += 1) {
      const { ms, value } = await timed(() => opened()[question]());
      all.push(ms);
      answer = digest(value);
    }
    return { times: all, answer };
  },
  /** For each filter the time until its answer is painted. */
  repaint: async (filters: readonly Filter[]) => {
    const times: number[] = [];
    let answer: Digest = { lines: 0, n: 0, of: 0 };
    for (const filter of filters) {
      await painted();
      const { ms, value } = await timed(async () => {
        const lines = await opened().filtered(filter);
        draw(lines);
        await painted();
        return lines;
      });
      times.push(ms);
      answer = digest(value);
    }
    return { times, answer };
  },
  /** A region's question over a partitioned table: files fetched, taken in, asked. */
  region: async (partitions: readonly Partition[], bounds: Bounds) => {
    const { askRegion, loadPartitions } = await import('./partitioned.ts');
    const loaded = await timed(() => loadPartitions(partitions, bounds));
    const asked = await timed(() => askRegion());
    const again = await timed(() => askRegion());
    return { files: loaded.value, load: loaded.ms, ask: asked.ms, again: again.ms, lines: asked.value };
  },
  /** The same by Arquero. */
  regionOfArquero: async (paths: readonly string[]) => {
    const { askRegionFiles } = await import('./candidates/arquero.ts');
    const { ms, value } = await timed(() => askRegionFiles(paths));
    return { ms, lines: value };
  },
  /** All files of a partitioned table, asked as one. */
  openWhole: async (partitions: readonly Partition[]) => {
    const { loadPartitions, openPartitioned } = await import('./partitioned.ts');
    const { askRows } = await import('./candidates/duckdb.ts');
    const engine = await openPartitioned();
    const { ms } = await timed(() => loadPartitions(partitions, {}));
    candidate = { load: async () => {}, ...askRows(engine) };
    return ms;
  },
  /** The published tables, asked through the same view as the site does. */
  openPublished: async () => {
    const { fetchManifest, askRows } = await import('./candidates/duckdb.ts');
    const { loadTables } = await import('../../../src/engine/wasm.ts');
    const { VIEWS } = await import('../../../src/queries/questions.ts');
    const { openPartitioned } = await import('./partitioned.ts');
    const engine = await openPartitioned();
    const manifest = await fetchManifest();
    const { ms } = await timed(() => loadTables(engine, manifest, VIEWS));
    await engine.run(
      "create or replace view rows as select *, split_part(area, '.', 1) as region from observations",
    );
    candidate = { load: async () => {}, ...askRows(engine) };
    return ms;
  },
};

/** What the benchmark finds on its page as `bench`. */
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
