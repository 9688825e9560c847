import { type ColumnTable, escape as asWritten, fromArrow, op } from 'arquero';
import { type Candidate, fetchBytes, type Line } from '../candidate.ts';

/** Arquero over the same Arrow file. It makes functions of text, so its page has no policy against that. */
export async function arquero(): Promise<Candidate> {
  let rows: ColumnTable;
  return {
    load: async ({ arrow }) => {
      rows = fromArrow(await fetchBytes(arrow));
    },
    byArea: async () =>
      rows
        .groupby('area')
        .rollup({ n: op.count(), of: op.sum('value') })
        .rename({ area: 'key' })
        .objects() as Line[],
    byThree: async () =>
      (
        rows
          .groupby('region', 'indicator', 'stage')
          .rollup({ n: op.count(), of: op.mean('value') })
          .objects() as Record<string, string | number | undefined>[]
      ).map((line) => ({
        key: `${line['region']} ${line['indicator']} ${line['stage']}`,
        n: Number(line['n']),
        of: line['of'] === undefined ? null : Number(line['of']),
      })),
    filtered: async ({ indicator, stage }) =>
      rows
        .filter(
          asWritten(
            (row: Record<string, string>) => row['indicator'] === indicator && row['stage'] === stage,
          ),
        )
        .groupby('region')
        .rollup({ n: op.count(), of: op.sum('value') })
        .rename({ region: 'key' })
        .objects() as Line[],
  };
}

/**
 * A region's question over the files that hold it, as `partitioned.ts` asks it of DuckDB: how many lines its answer
 * has.
 */
export async function askRegionFiles(paths: readonly string[]): Promise<number> {
  const [first, ...others] = await Promise.all(paths.map(async (path) => fromArrow(await fetchBytes(path))));
  if (!first) return 0;
  return first
    .concat(...others)
    .derive({ year: asWritten((row: { period: Date | null }) => row.period?.getUTCFullYear() ?? null) })
    .groupby('year', 'indicator')
    .rollup({ n: op.count(), of: op.sum('value') })
    .orderby('year', 'indicator')
    .numRows();
}
