import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Position } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publishedRows } from '../../testing/published-rows.ts';
import { frozenEditions } from '../frozen-editions.ts';
import { boundaryGeoJson } from './boundary-geojson.ts';
import { centresGeoJson } from './centres-geojson.ts';
import { datasetOf } from './dataset.ts';
import { datasetRows } from './dataset-rows.ts';
import { editionZip } from './edition-zip.ts';
import { stillCopy, stillZip } from './still-zip.ts';

afterEach(() => vi.useRealTimers());

const editions = (await frozenEditions('kk')).map(({ edition }) => edition);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.each(editions)('the archive of edition %s', async (edition) => {
  const folder = `otbasy-atlas-${edition}/`;
  const entries = unzipSync(await editionZip(edition));
  const { files } = JSON.parse(text(entries[`${folder}manifest.json`])) as {
    files: { path: string; sha256: string }[];
  };

  it('holds every file of its manifest, byte for byte', () => {
    const sums = files.map(({ path }) => {
      const bytes = entries[folder + path];
      return { path, sha256: bytes && createHash('sha256').update(bytes).digest('hex') };
    });
    expect(sums).toEqual(files.map(({ path, sha256 }) => ({ path, sha256 })));
  });

  it('says the checksum of every other file in it', () => {
    const sums = text(entries[`${folder}SHA256SUMS`]).trimEnd().split('\n');
    expect(sums.map((line) => folder + line.slice(66))).toEqual(
      Object.keys(entries).filter((path) => !path.endsWith('SHA256SUMS')),
    );
    for (const line of sums)
      expect(line.slice(0, 64)).toBe(
        createHash('sha256')
          .update(entries[folder + line.slice(66)] ?? '')
          .digest('hex'),
      );
  });

  it('says in three languages what it is and how it may be used', () => {
    const readme = text(entries[`${folder}README.txt`]);
    for (const words of ['Отбасы атласы', 'Атлас семьи', 'Family Atlas', 'CC BY 4.0', 'ODbL 1.0', edition])
      expect(readme).toContain(words);
  });

  it('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const later = Buffer.from(await editionZip(edition));
    vi.useRealTimers();
    expect(later.equals(await editionZip(edition))).toBe(true);
  });
});

it('an archive that a library dated is the same bytes once it is still', () => {
  const entries = { 'a.txt': new TextEncoder().encode('Қызылорда') };
  const archives = ['2019-02-07', '2026-11-21'].map((day) => stillCopy(stillZip(entries, day), '2020-01-01'));
  expect(archives[0]).toEqual(archives[1]);
});

describe('the register as GeoJSON', async () => {
  const { features } = centresGeoJson(await datasetRows(await datasetOf('centres')));
  const rows = publishedRows('centres');

  it('has every row, with a point where the place is known', () => {
    expect(features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null])).toEqual(
      rows.map(({ id, lat, lon }) => [id, lat === '' ? null : [Number(lon), Number(lat)]]),
    );
  });

  it('keeps its points in Kazakhstan', () => {
    const outside = features.filter(({ geometry }) => {
      const [lon = 60, lat = 45] = geometry?.coordinates ?? [];
      return lon < 46 || lon > 88 || lat < 40 || lat > 56;
    });
    expect(outside).toEqual([]);
  });
});

describe.each(['regions-2022', 'regions-2018', 'districts'] as const)(
  'the borders of %s as GeoJSON',
  async (name) => {
    const { features, license } = await boundaryGeoJson(name);

    it('are those of the TopoJSON, with names in three languages and the licence', () => {
      const file = JSON.parse(readFileSync(`data/boundaries/${name}.topo.json`, 'utf8')) as {
        objects: Record<string, { geometries: { id: string }[] }>;
      };
      expect(license).toBe('ODbL-1.0');
      expect(features.map(({ id }) => id)).toEqual(file.objects[name]?.geometries.map(({ id }) => id));
      const areas = new Map(publishedRows('areas').map((row) => [row['id'], row]));
      for (const { id, properties } of features) {
        const { name_kk, name_ru, name_en } = areas.get(String(id)) ?? {};
        expect(properties).toMatchObject({ name_kk, name_ru, name_en });
      }
    });

    it('are closed rings of degrees', () => {
      const rings = features.flatMap(({ geometry }): Position[][] => {
        if (geometry.type === 'Polygon') return geometry.coordinates;
        return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
      });
      expect(rings.length).toBeGreaterThanOrEqual(features.length);
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.every(([lon = 0, lat = 0]) => lon > 46 && lon < 88 && lat > 40 && lat < 56)).toBe(true);
      }
    });
  },
);
