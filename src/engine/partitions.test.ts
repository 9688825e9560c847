import { describe, expect, it } from 'vitest';
import { type Bounds, type Partition, partitionFolder, partitionsFor, regionOf } from './partitions.ts';

const partition = (region: string, year: number | null): Partition => ({
  ...{ region, year, path: `/${region}/${year}`, bytes: 1, rows: 1 },
});

const PARTITIONS = [
  partition('KZ', 2021),
  partition('KZ', 2024),
  partition('KZ-YUZ', 2021),
  partition('KZ-61', null),
  partition('KZ-61', 2023),
  partition('KZ-61', 2024),
  partition('KZ-10', 2024),
];

describe('files for a question', () => {
  const cases: [title: string, bounds: Bounds, paths: string[]][] = [
    ['without bounds are all', {}, PARTITIONS.map(({ path }) => path)],
    ['of a region are its own', { areas: ['KZ-61'] }, ['/KZ-61/null', '/KZ-61/2023', '/KZ-61/2024']],
    ['of a district are its region’s', { areas: ['KZ-10.101000000'] }, ['/KZ-10/2024']],
    ['of the country leave its regions out', { areas: ['KZ'] }, ['/KZ/2021', '/KZ/2024']],
    [
      'of a region under both its ids are of both',
      { areas: ['KZ-61', 'KZ-YUZ'], years: [2021, 2023] },
      ['/KZ-YUZ/2021', '/KZ-61/2023'],
    ],
    ['of years hold both ends', { years: [2021, 2023] }, ['/KZ/2021', '/KZ-YUZ/2021', '/KZ-61/2023']],
    ['of no areas are none', { areas: [] }, []],
    ['of an unknown area are none', { areas: ['KZ-6'] }, []],
  ];
  it.each(cases)('%s', (_title, bounds, paths) => {
    expect(partitionsFor(PARTITIONS, bounds).map(({ path }) => path)).toEqual(paths);
  });
});

describe('a partition', () => {
  it.each([
    ['KZ', 'KZ'],
    ['KZ-61.615500000', 'KZ-61'],
    ['KZ-AST+KZ-ALA', 'KZ-AST+KZ-ALA'],
  ])('of %s belongs to %s', (area, region) => expect(regionOf(area)).toBe(region));

  it('lies in a folder by year and region', () => {
    expect(partitionFolder({ region: 'KZ-61', year: 2024 })).toBe('year=2024/region=KZ-61');
    expect(partitionFolder({ region: 'KZ-AST+KZ-ALA', year: null })).toBe(
      'year=__HIVE_DEFAULT_PARTITION__/region=KZ-AST_KZ-ALA',
    );
  });
});
