import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from './atlas.ts';
import { boundaries } from './boundaries.ts';

const areas = await readTable('areas');
const gaps = await readTable('boundary-gaps');
const idsOf = async (name: Parameters<typeof boundaries>[0]) =>
  (await boundaries(name)).features.map(({ id }) => String(id)).sort();
const areasOf = (vintage: string, levels: readonly string[]) =>
  areas
    .filter((area) => area.vintage === vintage && levels.includes(area.level))
    .map(({ id }) => id)
    .sort();

describe('the published boundaries', () => {
  it.each(['2022', '2018'] as const)('hold every region of %s and no other', async (vintage) => {
    expect(await idsOf(`regions-${vintage}`)).toEqual(areasOf(vintage, ['region']));
  });

  it('hold every district and city of today, but for those that are listed as without one', async () => {
    const without = gaps.filter((gap) => gap.boundaries === 'districts').map(({ area }) => area);
    const drawn = await idsOf('districts');
    expect([...drawn, ...without].sort()).toEqual(areasOf('2022', ['district', 'city']));
    expect(without.filter((area) => drawn.includes(area))).toEqual([]);
  });

  it.each(['regions-2022', 'regions-2018', 'districts'] as const)(
    '%s has whole thousandths of a degree and a shape for each id',
    async (name) => {
      const { features } = await boundaries(name);
      expect(features.filter(({ geometry }) => geometry === null || !('coordinates' in geometry))).toEqual(
        [],
      );
      const numbers = JSON.stringify(features.map(({ geometry }) => geometry)).match(/-?\d+\.\d+/g) ?? [];
      const finer = numbers.filter(
        (text) => Math.abs(Number(text) * 1000 - Math.round(Number(text) * 1000)) > 1e-6,
      );
      expect(finer).toEqual([]);
    },
  );

  it('are under ODbL 1.0 with their attribution in the descriptor', () => {
    const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
      resources: { format: string; attribution?: string; licenses?: { name: string }[] }[];
    };
    const maps = resources.filter(({ format }) => format === 'topojson');
    expect(maps).toHaveLength(3);
    for (const { attribution, licenses } of maps) {
      expect(licenses?.map(({ name }) => name)).toEqual(['ODbL-1.0']);
      expect(attribution).toMatch(/geokz.*CC BY 4\.0.*OpenStreetMap.*ODbL.*Who's On First.*CC0/);
    }
  });
});
