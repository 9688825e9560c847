import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { outlineOf } from '../maps/outline.ts';
import { regionPages, regionSplits } from '../queries/questions.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { answer } from './database.ts';
import { once } from './once.ts';

const districts = once(
  async () =>
    JSON.parse(await readFile(join(DATA_FOLDER, 'boundaries/districts.topo.json'), 'utf8')) as Topology,
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
