import { type Bounds, type Partition, partitionsFor } from '../../src/engine/partitions.ts';
import type { RegionTimes, StartTimes, Times } from './runs.ts';
import { judged, markdownTable, median, ratio, summary } from './statistics.ts';

/** A line of the report: what was measured, of what, its bound if it has one, and how it came out. */
export interface Row {
  rows: string;
  task: string;
  who: string;
  result: string;
  ratio: string;
  bound: string;
}

const HEADER = ['rows', 'task', 'who', 'median (least–most, n)', 'ratio', 'bound'];

export const tableOf = (rows: readonly Row[]): string =>
  markdownTable(
    HEADER,
    rows.map(({ rows, task, who, result, ratio, bound }) => [rows, task, who, result, ratio, bound]),
  );

const number = (value: number) => value.toLocaleString('en');
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Start with an empty cache and with a full one; what travels says that it was. */
export const startRows = ({ cold, warm, traffic }: StartTimes): Row[] =>
  (
    [
      ['start, new profile', cold, traffic.cold, ''],
      ['start, files in the disk cache', warm, traffic.warm, judged(warm, 1500)],
    ] as const
  ).map(([task, times, { paths, bytes }, bound]) => ({
    ...{ rows: '–', task, who: 'DuckDB-WASM', ratio: '', bound },
    result: `${summary(times)}; ${paths.length} files, ${megabytes(bytes)} travelled`,
  }));

const NAMES: Readonly<Record<string, string>> = {
  duckdb: 'DuckDB-WASM',
  arquero: 'Arquero, Arrow',
  d3: 'd3.rollups, Papa Parse',
  'sql-js': 'sql.js, Papa Parse',
};

const TASKS = [
  ['load', 'load'],
  ['byArea', 'by area: count, sum'],
  ['byThree', 'by region, indicator, stage: count, mean'],
  ['repaint', 'filter to the next frame'],
] as const;

/** Bounds of `design/quality.md` for a table of a million rows, and for a filter over the published one. */
const BOUNDS: Readonly<Record<string, Partial<Record<(typeof TASKS)[number][0], number>>>> = {
  published: { repaint: 50 },
  '1000000': { load: 600, byArea: 35, byThree: 100, repaint: 150 },
};

/** Why peers that read CSV have no figures over a partitioned table. A row has some 80 bytes. */
const NOT_RUN = 'not run: as one CSV the rows are over 537 MB, the longest text that V8 holds';

/**
 * All tasks of all candidates over a table of a size. Throws when their answers differ: then nothing that was measured
 * counts.
 */
export function wholeRows(
  size: number | 'published',
  candidates: ReadonlyMap<string, Times>,
  bytes?: { arrow: number; csv: number },
): Row[] {
  checkAnswers(candidates);
  const ours = candidates.get('duckdb');
  const rows = size === 'published' ? size : number(size);
  const times = TASKS.flatMap(([task, title]) =>
    [...candidates].map(([name, measured]): Row => {
      const bound = name === 'duckdb' ? BOUNDS[size]?.[task] : undefined;
      return {
        ...{ rows, task: title, who: NAMES[name] ?? name, result: summary(measured[task]) },
        ratio: ours && name !== 'duckdb' ? ratio(measured[task], ours[task]) : '',
        bound: bound === undefined ? '' : judged(measured[task], bound),
      };
    }),
  );
  const memory = [...candidates].map(([name, measured]): Row => {
    const file = bytes && (name === 'duckdb' || name === 'arquero' ? bytes.arrow : bytes.csv);
    const told = file === undefined ? '' : `; file ${megabytes(file)}`;
    return {
      ...{ rows, task: 'memory of the tab', who: NAMES[name] ?? name, ratio: '', bound: '' },
      result:
        measured.memory.length === 0
          ? 'not told by this system'
          : `${Math.round(median(measured.memory))} MB, at most ${Math.round(Math.max(...measured.most))} MB${told}`,
    };
  });
  return [...times, ...memory];
}

/** A region's question, and proof that no other region's file was read for it. */
export function regionRows(
  size: number,
  name: string,
  bounds: Bounds,
  partitions: readonly Partition[],
  times: RegionTimes,
): Row[] {
  const needed = partitionsFor(partitions, bounds).map(({ path }) => path);
  const { paths, bytes } = times.traffic;
  const others = paths.filter((path) => !needed.includes(path));
  if (others.length > 0 || paths.length !== needed.length)
    throw new Error(
      `${name}: ${paths.length} files read, ${needed.length} needed, others: ${others.join(' ')}`,
    );
  const all = partitions.reduce((sum, part) => sum + part.bytes, 0);
  const line = { rows: number(size), who: 'DuckDB-WASM', ratio: '' };
  return [
    { ...line, task: `region ${name}`, result: summary(times.total), bound: judged(times.total, 1000) },
    {
      ...{ ...line, task: '… the same', who: 'Arquero, same files', bound: '' },
      ...{ result: summary(times.arquero), ratio: ratio(times.arquero, times.total) },
    },
    { ...line, task: '… its files fetched and taken in', result: summary(times.load), bound: '' },
    { ...line, task: '… asked', result: summary(times.ask), bound: '' },
    {
      ...line,
      task: '… read',
      result: `${paths.length} of ${partitions.length} files, ${number(times.rows)} rows, ${megabytes(bytes)} of ${megabytes(all)}`,
      bound: 'its own files only: kept',
    },
    { ...line, task: '… memory of the tab', result: `${Math.round(median(times.memory))} MB`, bound: '' },
  ];
}

/** Peers that can't hold a table. */
export const notRunRows = (size: number): Row[] =>
  ['d3', 'sql-js'].map((name) => ({
    ...{ rows: number(size), task: 'all', who: NAMES[name] ?? name, result: NOT_RUN, ratio: '', bound: '' },
  }));

function checkAnswers(candidates: ReadonlyMap<string, Times>): void {
  const [first, ...others] = [...candidates];
  for (const [name, { answers }] of others) {
    for (const [i, answer] of answers.entries()) {
      const expected = first?.[1].answers[i];
      const isNear = expected && Math.abs(answer.of - expected.of) <= Math.abs(expected.of) * 1e-9;
      if (isNear && answer.lines === expected.lines && answer.n === expected.n) continue;
      throw new Error(`${name} answers ${JSON.stringify(answer)}, ${first?.[0]} ${JSON.stringify(expected)}`);
    }
  }
}
