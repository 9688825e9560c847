import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Packages of the peers, exactly; see `installPeers`. */
export const PEER_PACKAGES = {
  jquery: '3.8.0',
  bootstrap: '5.3.9',
  'chart.js': '4.6.1',
  leaflet: '1.9.4',
  'datatables.net': '3.1.5',
  'datatables.net-bs5': '3.1.5',
  'plotly.js-dist-min': '4.1.2',
  d3: '7.9.2',
};

/** Pages of peers: the file in `peer-pages/`, and what it is called. */
export const PEERS = {
  'open-sdg': 'Open SDG’s stack (jQuery, Bootstrap, Chart.js, Leaflet, DataTables)',
  plotly: 'Plotly',
  'leaflet-d3': 'Leaflet and d3 alone',
} as const;

const FILES = [
  'jquery/dist/jquery.min.js',
  'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap/dist/js/bootstrap.bundle.min.js',
  'chart.js/dist/chart.umd.min.js',
  'leaflet/dist/leaflet.js',
  'leaflet/dist/leaflet.css',
  'datatables.net/js/dataTables.min.js',
  'datatables.net-bs5/js/dataTables.bootstrap5.min.js',
  'datatables.net-bs5/css/dataTables.bootstrap5.min.css',
  'plotly.js-dist-min/plotly.min.js',
  'd3/dist/d3.min.js',
];

type View = { rows: { area: string; area_name: string; value: number | null; period_end: string | null }[] };

/**
 * Writes the peers' pages with what they load: the minified files that the packages ship, and the content of the built
 * site in the forms that those libraries take: 20 regions with their centres, the path to the target, the register.
 */
export function writePeers(out: string, packageFolder: (name: string) => string): void {
  for (const name of Object.keys(PEERS)) {
    mkdirSync(join(out, name), { recursive: true });
    copyFileSync(join('scripts/bench/peer-pages', `${name}.html`), join(out, name, 'index.html'));
  }
  for (const path of FILES) {
    const [name = ''] = path.split('/');
    mkdirSync(join(out, dirname(path)), { recursive: true });
    copyFileSync(join(packageFolder(name), path.slice(name.length + 1)), join(out, path));
  }
  mkdirSync(join(out, 'data'), { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFileSync(join(out, 'data', basename(name)), JSON.stringify(content));

  const topology = JSON.parse(readFileSync('data/boundaries/regions-2022.topo.json', 'utf8')) as Topology<
    Record<string, GeometryCollection>
  >;
  const object = topology.objects['regions-2022'];
  if (!object) throw new Error('no object in the boundaries: regions-2022');
  const map = new Map(readView('map-centres').rows.map((row) => [row.area, row]));
  const { features } = feature(topology, object);
  write('regions.json', {
    type: 'FeatureCollection',
    features: features.map(({ id, geometry }) => {
      const row = map.get(String(id));
      return {
        ...{ type: 'Feature', id, geometry },
        properties: { name: row?.area_name, value: row?.value ?? null },
      };
    }),
  });
  write(
    'series.json',
    readView('path').rows.map(({ period_end, value }) => ({ at: period_end, value })),
  );
  const register = Papa.parse<Record<string, string>>(readFileSync('dist/data/centres.csv', 'utf8'), {
    ...{ header: true, skipEmptyLines: true },
  });
  write(
    'register.json',
    register.data.map(({ name_kk, kind, area, locality_kk, state, opened }) => [
      ...[name_kk, kind, area, locality_kk, state, opened],
    ]),
  );
}

const readView = (name: string): View => JSON.parse(readFileSync(`dist/${name}.json`, 'utf8')) as View;
