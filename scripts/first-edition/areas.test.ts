import { describe, expect, it } from 'vitest';
import { makeLocalChanges, makeRegionChanges } from './area-changes.ts';
import { levelOf, makeLocalId, parseVintage } from './area-id.ts';
import { cell } from './csv.ts';
import { makeFormerLocals, makePresentLocals } from './areas.ts';

const konaev = {
  kato9: '191000000',
  region_iso: 'KZ-19',
  name_kk: 'Қонаев Қ.Ә.',
  name_ru: 'Қонаев Г.А.',
  population_2023_01_01: '70513',
};
const taldykorgan = {
  kato9: '331000000',
  region_iso: 'KZ-33',
  name_kk: 'Талдықорған Қ.Ә.',
  name_ru: 'Талдыкорган Г.А.',
  population_2023_01_01: '201644',
};
// As the 2021 layer has them: names swapped, code matched to the wrong city, successor missing.
const taldykorganThen = {
  kato9_2021: '191000000',
  region_iso_old: 'KZ-ALM',
  name_kk: 'Талдыкорган',
  name_ru: 'Талдықорған',
  kato9_2026: '191000000',
};
const kapchagay = {
  kato9_2021: '191600000',
  region_iso_old: 'KZ-ALM',
  name_kk: 'Қапшағай',
  name_ru: 'Капчагай',
  kato9_2026: '',
};

describe('ids and levels', () => {
  it('puts the region before the code', () => {
    expect(makeLocalId('KZ-10', '101000000')).toBe('KZ-10.101000000');
  });

  it('refuses a code that is not nine digits', () => {
    expect(() => makeLocalId('KZ-10', '1010')).toThrow('kato code: 1010');
  });

  it.each([
    ['KZ-10', '101000000', 'city'],
    ['KZ-VOS', '632800000', 'city'],
    ['KZ-61', '616400000', 'district'],
    ['KZ-75', '751310000', 'district'],
    ['KZ-SHY', '791110000', 'district'],
  ])('takes %s %s for a %s', (region, kato, level) => {
    expect(levelOf(region, kato)).toBe(level);
  });

  it('knows the two sets of regions and no other', () => {
    expect([parseVintage('old_17'), parseVintage('current_20')]).toEqual(['2018', '2022']);
    expect(() => parseVintage('old_16')).toThrow('set of regions: old_16');
  });
});

describe('codes used twice', () => {
  it('keeps Taldykorgan of then apart from Konaev of today', () => {
    const former = makeFormerLocals([taldykorganThen, kapchagay], [konaev, taldykorgan]);
    expect(
      former.map((row) => [
        cell(row, 'id'),
        cell(row, 'name_kk'),
        cell(row, 'name_ru'),
        cell(row, 'name_en'),
      ]),
    ).toEqual([
      ['KZ-ALM.191000000', 'Талдықорған қаласы', 'город Талдыкорган', 'Taldykorgan'],
      ['KZ-ALM.191600000', 'Қапшағай қаласы', 'город Капчагай', 'Kapshagai'],
    ]);
  });

  it('follows each city to its own successor', () => {
    const changes = makeLocalChanges([taldykorganThen, kapchagay], [konaev, taldykorgan]);
    expect(changes.map((row) => [cell(row, 'from_area'), cell(row, 'to_area'), cell(row, 'kind')])).toEqual([
      ['KZ-ALM.191000000', 'KZ-33.331000000', 'recoded'],
      ['KZ-ALM.191600000', 'KZ-19.191000000', 'renamed'],
    ]);
  });
});

describe('first days and territory', () => {
  it('gives no first day to a unit that the count of 2023 does not have', () => {
    const [known, newer] = makePresentLocals([
      konaev,
      { ...konaev, kato9: '191800000', population_2023_01_01: '' },
    ]);
    expect([cell(known ?? {}, 'valid_from'), cell(newer ?? {}, 'valid_from')]).toEqual(['2022-06-08', '']);
  });

  it('keeps the territory of a region with one successor only', () => {
    const region = (key: string, iso: string, predecessor: string) => ({
      set: predecessor ? 'current_20' : 'old_17',
      region_key: key,
      iso_3166_2: iso,
      predecessor,
    });
    const changes = makeRegionChanges([
      region('c11', 'KZ-11', 'o11'),
      region('c19', 'KZ-19', 'o19'),
      region('c33', 'KZ-33', 'o19'),
      region('o11', 'KZ-AKM', ''),
      region('o19', 'KZ-ALM', ''),
    ]);
    expect(
      changes.map((row) => [cell(row, 'from_area'), cell(row, 'to_area'), cell(row, 'same_territory')]),
    ).toEqual([
      ['KZ-AKM', 'KZ-11', 'true'],
      ['KZ-ALM', 'KZ-19', 'false'],
      ['KZ-ALM', 'KZ-33', 'false'],
    ]);
  });

  it('splits a district that lost a part in the reform', () => {
    const layer = [{ kato9_2021: '635000000', region_iso_old: 'KZ-VOS', kato9_2026: '104400000' }];
    const changes = makeLocalChanges(layer, [{ kato9: '104400000', region_iso: 'KZ-10' }]);
    expect(
      changes.map((row) => [cell(row, 'to_area'), cell(row, 'kind'), cell(row, 'same_territory')]),
    ).toEqual([
      ['KZ-10.104400000', 'split', 'false'],
      ['KZ-63.635600000', 'split', 'false'],
    ]);
  });
});
