import { makeLocalId } from './area-id.ts';
import { cell, type Row } from './csv.ts';
import { renamedKato, successorOf } from './successors.ts';

const reform = '2022-06-08';

/** South Kazakhstan was divided on 2018-06-19 into Turkistan Region and Shymkent. */
const divisionOf2018: Row[] = ['KZ-YUZ', 'KZ-SHY'].map((to) => ({
  from_area: 'KZ-YUZ-1',
  to_area: to,
  date: '2018-06-19',
  kind: 'split',
  same_territory: 'false',
}));

/**
 * Units that lost a part between the 2021 layer and the reform: former unit → the unit made of that part.
 * The first two by the decrees of the reform (provenance of the boundaries), the others by decrees of 2021.
 */
const divided: Readonly<Record<string, string>> = {
  'KZ-VOS.635800000': 'KZ-10.103400000', // Tarbagatai: Aksuat
  'KZ-VOS.635000000': 'KZ-63.635600000', // Kokpekti: Samar
  'KZ-YUZ.612000000': 'KZ-61.615500000', // Kentau: Sauran
  'KZ-AKM.116600000': 'KZ-11.111600000', // Tselinograd: Kosshy
};

/** Regions: split where a former region has several successors, recoded on the same territory otherwise. */
export function makeRegionChanges(regions: readonly Row[]): Row[] {
  const idOf = new Map(regions.map((row) => [cell(row, 'region_key'), cell(row, 'iso_3166_2')]));
  const present = regions.filter((row) => cell(row, 'set') === 'current_20');
  return present.map((row) => {
    const predecessor = cell(row, 'predecessor');
    const isSplit = present.filter((other) => cell(other, 'predecessor') === predecessor).length > 1;
    return {
      from_area: idOf.get(predecessor) ?? '',
      to_area: cell(row, 'iso_3166_2'),
      date: reform,
      kind: isSplit ? 'split' : 'recoded',
      same_territory: String(!isSplit),
    };
  });
}

/** Cities and districts: each follows its own unit, whatever became of its region. */
export function makeLocalChanges(layer: readonly Row[], districts: readonly Row[]): Row[] {
  const regionOf = new Map(districts.map((row) => [cell(row, 'kato9'), cell(row, 'region_iso')]));
  return layer.flatMap((row) => {
    const kato = cell(row, 'kato9_2021');
    const successor = successorOf(row);
    const from = makeLocalId(cell(row, 'region_iso_old'), kato);
    const part = divided[from];
    const change = {
      from_area: from,
      to_area: makeLocalId(regionOf.get(successor) ?? '', successor),
      date: reform,
      kind: part ? 'split' : kato === renamedKato ? 'renamed' : 'recoded',
      same_territory: String(!part),
    };
    return part ? [change, { ...change, to_area: part }] : [change];
  });
}

/** All changes: those of 2018, regions of 2022, cities and districts of 2022. */
export function makeAreaChanges(
  regions: readonly Row[],
  layer: readonly Row[],
  districts: readonly Row[],
): Row[] {
  return [...divisionOf2018, ...makeRegionChanges(regions), ...makeLocalChanges(layer, districts)];
}
