import { createHash } from 'node:crypto';
import type { Boundaries } from '../boundaries.ts';
import { readDescriptor } from '../data-folder.ts';
import { frozenEditions } from '../frozen-editions.ts';
import { once } from '../once.ts';
import { csvwGroup, csvwTables } from '../standards/csvw.ts';
import { absolute, textsOf } from '../standards/dataset-facts.ts';
import { dcatDocument, type OtherFiles } from '../standards/dcat.ts';
import { writeTurtle } from '../standards/turtle.ts';
import { boundaryGeoJson } from './boundary-geojson.ts';
import { datasetFiles } from './dataset-files.ts';
import { datasets } from './dataset.ts';
import { editionZip } from './edition-zip.ts';

/** A file made at build from the package: its address from the root and its bytes. */
export type MadeFile = { address: string; bytes: Uint8Array; sha256: string };

const BOUNDARIES: readonly Boundaries[] = ['regions-2022', 'regions-2018', 'districts'];

function file(address: string, content: Uint8Array | string): MadeFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { address, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Borders as GeoJSON, beside the TopoJSON that they are made from. */
export const boundaryFiles = once(async (): Promise<readonly MadeFile[]> =>
  Promise.all(
    BOUNDARIES.map(async (name) =>
      file(`/data/boundaries/${name}.geojson`, `${JSON.stringify(await boundaryGeoJson(name))}\n`),
    ),
  ),
);

/** Archives of the frozen editions, by edition. */
export const editionZips = once(async (): Promise<ReadonlyMap<string, MadeFile>> => {
  const names = (await frozenEditions('kk')).map(({ edition }) => edition);
  const zips = names.map(
    async (edition) => [edition, file(`/data/editions/${edition}.zip`, await editionZip(edition))] as const,
  );
  return new Map(await Promise.all(zips));
});

/** What the catalogue lists beside the tables. */
async function otherFiles(): Promise<OtherFiles> {
  const { resources, version } = await readDescriptor();
  const listed = ({ address, bytes, sha256 }: MadeFile) => ({
    url: absolute(address),
    format: address.slice(address.lastIndexOf('.') + 1),
    sha256,
    size: bytes.length,
  });
  const archive = (await editionZips()).get(version);
  return {
    archive: archive ? listed(archive) : null,
    borders: (await boundaryFiles()).map((made, i) => {
      const name = BOUNDARIES[i] ?? '';
      const resource = resources.find((one) => one.name === name);
      if (!resource) throw new Error(`descriptor has no borders: ${name}`);
      return {
        name,
        title: textsOf(resource, 'title'),
        licence: resource.licenses?.[0]?.path ?? '',
        file: listed(made),
      };
    }),
  };
}

/** Descriptions of the package by other standards. */
const descriptions = once(async (): Promise<readonly MadeFile[]> => {
  const dcat = await dcatDocument(await otherFiles());
  return [
    file('/data/dcat.jsonld', json(dcat)),
    file('/data/dcat.ttl', await writeTurtle(dcat)),
    file('/data/csvw.json', json(await csvwGroup())),
    ...[...(await csvwTables())].map(([name, told]) => file(`/data/${name}.csv-metadata.json`, json(told))),
  ];
});

/** All of them, by their addresses. */
export const madeFiles = once(async (): Promise<ReadonlyMap<string, MadeFile>> => {
  const tables: MadeFile[] = [];
  for (const dataset of await datasets())
    for (const { address, bytes, sha256 } of await datasetFiles(dataset))
      if (bytes) tables.push({ address, bytes, sha256 });
  const all = [
    ...tables,
    ...(await boundaryFiles()),
    ...(await editionZips()).values(),
    ...(await descriptions()),
  ];
  return new Map(all.map((one) => [one.address, one]));
});
