import type { Bounds, Partition } from '../../src/engine/partitions.ts';
import type { Filter } from './page/candidate.ts';
import type { Bench, CandidateName, Digest } from './page/main.ts';
import { onColdAndWarmPage, onFreshPage, pageMegabytes } from './browser.ts';
import type { BenchServer, Traffic } from './server.ts';

declare const bench: Bench;

/** Filters that a reader steps through. */
export const FILTERS: readonly Filter[] = [
  'helped',
  'applied',
  'listed',
  'funds-allocated',
  'institutions-visited',
  'centres-open',
  'registered',
  'helped',
].map((indicator) => ({ indicator, stage: 'actual' }));

const ASKED = 4;

/** Milliseconds of each of a candidate's tasks over all runs, and its memory in megabytes after each run. */
export interface Times {
  load: number[];
  byArea: number[];
  byThree: number[];
  repaint: number[];
  memory: number[];
  /** The most that a page held at any time. */
  most: number[];
  /** What the last run answered, in the order of the questions. */
  answers: Digest[];
}

const noTimes = (): Times => ({
  load: [],
  byArea: [],
  byThree: [],
  repaint: [],
  memory: [],
  most: [],
  answers: [],
});

/** Milliseconds of the engine's start, and what of its own files travelled for it in the last run. */
export interface StartTimes {
  cold: number[];
  warm: number[];
  traffic: { cold: Traffic; warm: Traffic };
}

/** Start of the engine with an empty profile and with one that has its files, `runs` times each. */
export async function runStarts(server: BenchServer, runs: number): Promise<StartTimes> {
  const nothing: Traffic = { paths: [], bytes: 0 };
  const times: StartTimes = { cold: [], warm: [], traffic: { cold: nothing, warm: nothing } };
  for (let run = 0; run < runs; run += 1) {
    const { cold, warm } = await onColdAndWarmPage(`${server.origin}/site/`, async (page) => ({
      ms: await page.evaluate(() => bench.start()),
      traffic: server.traffic(),
    }));
    times.cold.push(cold.ms);
    times.warm.push(warm.ms);
    times.traffic = { cold: cold.traffic, warm: warm.traffic };
  }
  return times;
}

/** How a candidate comes by its rows. */
type Filled =
  | { kind: 'whole'; name: CandidateName; size: string }
  | { kind: 'published' }
  | { kind: 'partitions'; partitions: readonly Partition[] };

/** All tasks of a candidate, on a new page each run. Of questions that are asked again the first answer does not count. */
export async function runCandidate(server: BenchServer, filled: Filled, runs: number): Promise<Times> {
  const times = noTimes();
  const isFree = filled.kind === 'whole' && filled.name !== 'duckdb';
  for (let run = 0; run < runs; run += 1) {
    await onFreshPage(`${server.origin}/${isFree ? 'free' : 'site'}/`, async (page, browser) => {
      if (filled.kind === 'whole') {
        await page.evaluate((name) => bench.open(name), filled.name);
        const source = { arrow: `/rows/${filled.size}/rows.arrow`, csv: `/rows/${filled.size}/rows.csv` };
        times.load.push(await page.evaluate((from) => bench.load(from), source));
      } else if (filled.kind === 'published') {
        await page.evaluate(() => bench.start());
        times.load.push(await page.evaluate(() => bench.openPublished()));
      } else {
        await page.evaluate(() => bench.start());
        times.load.push(await page.evaluate((parts) => bench.openWhole(parts), filled.partitions));
      }
      const answers: Digest[] = [];
      for (const question of ['byArea', 'byThree'] as const) {
        const asked = await page.evaluate(({ question, n }) => bench.ask(question, n), {
          question,
          n: ASKED,
        });
        times[question].push(...asked.times.slice(1));
        answers.push(asked.answer);
      }
      const repainted = await page.evaluate((filters) => bench.repaint(filters), FILTERS);
      times.repaint.push(...repainted.times.slice(1));
      times.answers = [...answers, repainted.answer];
      const memory = await pageMegabytes(browser);
      if (memory) {
        times.memory.push(memory.now);
        times.most.push(memory.most);
      }
    });
  }
  return times;
}

/** Times of a region's question over a partitioned table, and what travelled for it in the last run. */
export interface RegionTimes {
  total: number[];
  /** The whole question by Arquero over the same files. */
  arquero: number[];
  load: number[];
  ask: number[];
  memory: number[];
  traffic: Traffic;
  rows: number;
}

/** Asks for a region on a new page each run, with an engine that has started and holds nothing. */
export async function runRegion(
  server: BenchServer,
  partitions: readonly Partition[],
  bounds: Bounds,
  runs: number,
): Promise<RegionTimes> {
  const times: RegionTimes = {
    ...{ total: [], arquero: [], load: [], ask: [], memory: [], rows: 0 },
    traffic: { paths: [], bytes: 0 },
  };
  for (let run = 0; run < runs; run += 1) {
    let lines = 0;
    await onFreshPage(`${server.origin}/site/`, async (page, browser) => {
      await page.evaluate(() => bench.start());
      server.traffic();
      const region = await page.evaluate(({ partitions, bounds }) => bench.region(partitions, bounds), {
        partitions,
        bounds,
      });
      lines = region.lines;
      times.load.push(region.load);
      times.ask.push(region.ask);
      times.total.push(region.load + region.ask);
      times.traffic = server.traffic();
      const memory = await pageMegabytes(browser);
      if (memory) times.memory.push(memory.now);
    });
    const { paths } = times.traffic;
    await onFreshPage(`${server.origin}/free/`, async (page) => {
      const peer = await page.evaluate((read) => bench.regionOfArquero(read), paths);
      if (peer.lines !== lines) throw new Error(`arquero answers ${peer.lines} lines, duckdb ${lines}`);
      times.arquero.push(peer.ms);
    });
  }
  const sent = new Set(times.traffic.paths);
  times.rows = partitions.filter(({ path }) => sent.has(path)).reduce((sum, { rows }) => sum + rows, 0);
  return times;
}
