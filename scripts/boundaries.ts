/**
 * Makes data/boundaries/ from a detailed topology of Kazakhstan (districts, 20 regions, 17 regions in one file).
 *
 *   npm run boundaries -- SOURCE.topo.json
 *
 * Regions of both vintages are generalised together, districts more finely for themselves. Areas of the
 * classifier without a polygon are listed in data/boundary-gaps.csv, which is kept by hand; the checker
 * compares the two.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generalise, pick, type Topology } from './boundaries/generalise.ts';
import { districtId, formerRegionId, identified } from './boundaries/identify.ts';

const [source] = process.argv.slice(2);
if (!source) throw new Error('no source given: npm run boundaries -- SOURCE.topo.json');

const given: Topology = JSON.parse(await readFile(source, 'utf8'));
const { kz_adm2: districts, kz_adm1_2022: today, kz_adm1_2018: former } = given.objects;
if (!districts || !today || !former) throw new Error(`objects missing: ${Object.keys(given.objects)}`);

const topology: Topology = {
  ...given,
  objects: {
    districts: identified(districts, districtId),
    'regions-2022': identified(today, (properties) => properties.id),
    'regions-2018': identified(former, formerRegionId),
  },
};

const regions = generalise(pick(topology, ['regions-2022', 'regions-2018']), { detailKm2: 14, ringKm2: 60 });
const fine = generalise(pick(topology, ['districts']), { detailKm2: 2, ringKm2: 1 });

await mkdir('data/boundaries', { recursive: true });
for (const [name, from] of [
  ['regions-2022', regions],
  ['regions-2018', regions],
  ['districts', fine],
] as const) {
  const text = `${JSON.stringify(pick(from, [name]))}\n`;
  await writeFile(`data/boundaries/${name}.topo.json`, text);
  console.log(`data/boundaries/${name}.topo.json: ${text.length} bytes`);
}
