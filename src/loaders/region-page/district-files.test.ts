import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { boundaries, regions } from '../boundaries.ts';
import type { DistrictFile } from '../../maps/district-file.ts';
import { countryPlace } from '../../maps/district-topology.ts';
import { publishedRows } from '../../testing/published-rows.ts';
import { districtFiles } from './district-files.ts';

const { version, files } = await districtFiles();
const parsed = files.map(({ locale, region, text }) => ({
  locale,
  region,
  file: JSON.parse(text) as DistrictFile,
}));
const ofToday = parsed.filter(({ region }) => /^KZ-\d+$/.test(region));
const drawn = (file: DistrictFile) =>
  feature(file, file.objects.districts).features.map(({ id }) => String(id));
const gone = new Set(publishedRows('boundary-gaps').map((row) => row['area']));
const areas = publishedRows('areas').filter(
  (row) => row['vintage'] === '2022' && ['district', 'city'].includes(row['level'] ?? ''),
);
const centres = publishedRows('centres').filter((row) => !row['withdrawn'] && row['state'] !== 'closed');

describe('the files of districts', () => {
  it('are 23 in each language under a name that changes with their contents', () => {
    expect(files).toHaveLength(69);
    expect(version).toMatch(/^[0-9a-f]{10}$/);
  });

  it('weigh a fraction of what all outlines together do', () => {
    const all = brotliCompressSync(JSON.stringify(parsed.map(({ file }) => file.arcs))).length;
    for (const { text } of files)
      expect(brotliCompressSync(text).length).toBeLessThan(Math.min(11_000, all / 4));
  });

  it('hold every district and city of today once, and outline all whose border is known', () => {
    for (const locale of ['kk', 'ru', 'en']) {
      const own = ofToday.filter((one) => one.locale === locale);
      const ids = own.flatMap(({ file }) => file.about.districts.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(areas.map((row) => row['id']).toSorted());
      expect(own.flatMap(({ file }) => drawn(file)).toSorted()).toEqual(
        ids.filter((id) => !gone.has(id)).toSorted(),
      );
    }
  });

  it('name them in the page’s language', () => {
    const names = new Map(areas.map((row) => [row['id'], row]));
    for (const { locale, file } of parsed)
      for (const { id, name } of file.about.districts) expect(name).toBe(names.get(id)?.[`name_${locale}`]);
  });

  it('place a centre at its locality, and one without at most in its district', async () => {
    const place = countryPlace(await boundaries('regions-2022'), await regions('2022'));
    const rows = new Map(centres.map((row) => [row['id'] ?? '', row]));
    const seen = ofToday.filter(({ locale }) => locale === 'kk').flatMap(({ file }) => file.about.centres);
    expect(seen.map(({ id }) => id).toSorted()).toEqual([...rows.keys()].toSorted());
    for (const { id, at, district, dated } of seen) {
      const row = rows.get(id);
      expect(dated).toBe(row?.['opened'] !== '');
      if (row?.['lat']) {
        const [x, y] = place([Number(row['lon']), Number(row['lat'])]);
        expect(Math.hypot((at?.[0] ?? NaN) - x, (at?.[1] ?? NaN) - y)).toBeLessThan(0.02);
      } else expect(at === null).toBe(row?.['location_precision'] === 'region');
      expect(district).toBe(row?.['area']?.includes('.') ? row['area'] : null);
    }
  });

  it('say of a former shape that its districts are today’s, and nothing of centres', () => {
    const former = parsed.filter(({ region }) => !/^KZ-\d+$/.test(region));
    expect(former).toHaveLength(9);
    for (const { file } of former) {
      expect(file.about.centres).toEqual([]);
      expect(file.about.districts.every(({ figure, planned }) => !figure && !planned)).toBe(true);
      expect(file.about.notes.length).toBeGreaterThan(0);
    }
  });
});
