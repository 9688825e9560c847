import { mean, rollups, sum } from 'd3';
import Papa from 'papaparse';
import { type Candidate, fetchText, type Line } from '../candidate.ts';

type Row = Record<'area' | 'region' | 'indicator' | 'stage', string> & { value: number | null };

/** d3.rollups over the objects that Papa Parse makes of the CSV. */
export async function d3(): Promise<Candidate> {
  let rows: Row[] = [];
  const lines = (groups: [string, [number, number]][]): Line[] =>
    groups.map(([key, [n, of]]) => ({ key, n, of }));
  return {
    load: async ({ csv }) => {
      const options = { header: true, skipEmptyLines: true, dynamicTyping: { value: true } } as const;
      rows = Papa.parse<Row>(await fetchText(csv), options).data;
    },
    byArea: async () =>
      lines(
        rollups(
          rows,
          (group) => [group.length, sum(group, (row) => row.value)] as [number, number],
          (row) => row.area,
        ),
      ),
    byThree: async () =>
      rollups(
        rows,
        (group) => [group.length, mean(group, (row) => row.value) ?? null] as const,
        (row) => row.region,
        (row) => row.indicator,
        (row) => row.stage,
      ).flatMap(([region, indicators]) =>
        indicators.flatMap(([indicator, stages]) =>
          stages.map(([stage, [n, of]]) => ({ key: `${region} ${indicator} ${stage}`, n, of })),
        ),
      ),
    filtered: async ({ indicator, stage }) =>
      lines(
        rollups(
          rows.filter((row) => row.indicator === indicator && row.stage === stage),
          (group) => [group.length, sum(group, (row) => row.value)] as [number, number],
          (row) => row.region,
        ),
      ),
  };
}
