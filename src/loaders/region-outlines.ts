import type { Feature, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { outlineOf } from '../maps/outline.ts';
import { regionPages, regionSplits } from '../queries/questions.ts';
import { answer } from './database.ts';
import { once } from './once.ts';
import { readPackageFile } from './package-file.ts';

const districts = once(
  async () => JSON.parse(await readPackageFile('boundaries/districts.topo.json')) as Topology,
);

async function load(vintage: '2022' | '2018'): Promise<ReadonlyMap<string, Feature<MultiPolygon>>> {
  const topology = await districts();
  const splits = await answer(regionSplits, {});
  const regions = (await answer(regionPages, {})).filter((row) => row.vintage === vintage);
  return new Map(
    regions.map(({ region, page }) => {
      const parts = splits.filter(({ former }) => former === region).map((split) => split.region);
      return [region, outlineOf(topology, region, parts.length > 0 ? parts : [page])];
    }),
  );
}

const today = once(() => load('2022'));
const former = once(() => load('2018'));

/** Outlines of a vintage's regions by id, made of today's districts: for maps that show both. */
export const regionOutlines = (vintage: '2022' | '2018') => (vintage === '2022' ? today() : former());
