import { levelOf, makeLocalId, parseVintage, type Vintage } from './area-id.ts';
import { cell, type Row } from './csv.ts';
import { renamedKato, successorOf } from './successors.ts';
import { formatLatin } from './latin-names.ts';
import { makeLocalNames, type LocalNames } from './type-words.ts';

const setOf20Starts = '2022-06-08';
const setOf17Ends = '2022-06-07';
const southKazakhstanSplit = '2018-06-19';
const changedIn2018 = ['KZ-YUZ', 'KZ-SHY'];

/** First day of a region's vintage; empty where the region was not changed on 2018-06-19. */
function startOf(region: string, vintage: Vintage): string {
  if (vintage === '2022') return setOf20Starts;
  return changedIn2018.includes(region) ? southKazakhstanSplit : '';
}

/** Rows of the 37 regions of both vintages, from `national/regions.csv`. */
export function makeRegions(regions: readonly Row[]): Row[] {
  return regions.map((row) => {
    const vintage = parseVintage(cell(row, 'set'));
    const id = cell(row, 'iso_3166_2');
    return {
      id,
      level: 'region',
      vintage,
      kato: cell(row, 'kato9'),
      iso: id,
      parent: 'KZ',
      valid_from: startOf(id, vintage),
      valid_to: vintage === '2018' ? setOf17Ends : '',
      name_kk: cell(row, 'name_kk'),
      name_ru: cell(row, 'name_ru'),
      name_en: cell(row, 'name_en'),
    };
  });
}

function makeLocal(region: string, kato: string, vintage: Vintage, names: LocalNames): Row {
  return {
    id: makeLocalId(region, kato),
    level: levelOf(region, kato),
    vintage,
    kato,
    parent: region,
    valid_from: startOf(region, vintage),
    valid_to: vintage === '2018' ? setOf17Ends : '',
    ...names,
  };
}

/** Cities and districts of today; a unit newer than the count of 1 January 2023 has no known first day. */
export function makePresentLocals(districts: readonly Row[]): Row[] {
  return districts.map((row) => {
    const [region, kato] = [cell(row, 'region_iso'), cell(row, 'kato9')];
    const names = makeLocalNames(levelOf(region, kato), cell(row, 'name_kk'), cell(row, 'name_ru'));
    const local = makeLocal(region, kato, '2022', names);
    return cell(row, 'population_2023_01_01') === '' ? { ...local, valid_from: '' } : local;
  });
}

/**
 * Cities and districts of the 17 regions. Names are today's classifier's: the 2021 layer has stems, some misspelt,
 * two swapped. Only the renamed city keeps its name of then.
 */
export function makeFormerLocals(layer: readonly Row[], districts: readonly Row[]): Row[] {
  const present = new Map(districts.map((row) => [cell(row, 'kato9'), row]));
  return layer.map((row) => {
    const [region, kato] = [cell(row, 'region_iso_old'), cell(row, 'kato9_2021')];
    const successor = present.get(successorOf(row));
    if (!successor) throw new Error(`unit without a successor: ${kato}`);
    const names =
      kato === renamedKato
        ? {
            name_kk: `${cell(row, 'name_kk')} қаласы`,
            name_ru: `город ${cell(row, 'name_ru')}`,
            name_en: formatLatin(cell(row, 'name_kk')),
          }
        : makeLocalNames(levelOf(region, kato), cell(successor, 'name_kk'), cell(successor, 'name_ru'));
    return makeLocal(region, kato, '2018', names);
  });
}

const levelOrder = ['country', 'region', 'city', 'district', 'group'];

/** Country, regions, cities with districts, groups; in each the latest vintage first; otherwise as given. */
export function sortAreas(areas: readonly Row[]): Row[] {
  const rank = (row: Row): number => {
    const level = cell(row, 'level');
    return levelOrder.indexOf(level === 'district' ? 'city' : level);
  };
  return areas.toSorted(
    (a, b) => rank(a) - rank(b) || Number(cell(b, 'vintage')) - Number(cell(a, 'vintage')),
  );
}
