import { describe, expect, it } from 'vitest';
import { makeAreaNames } from './area-names.ts';
import { cell, formatRows, parseRows } from './csv.ts';
import { keepRows, keepTexts } from './keep-hand-written.ts';
import { makeLocalPopulation, makeRegionPopulation, numberNews } from './population.ts';
import { makeSchools } from './schools.ts';

const average = {
  region_iso: 'KZ-10',
  region_set: 'current_20',
  series: 'bns_avg_annual',
  year: '2018',
  reference_date: '2018-01-01/2018-12-31',
  population: '651000.5',
};

describe('population', () => {
  it('gives an average neither a day nor another series’ id', () => {
    const [row] = makeRegionPopulation([average]);
    expect(row).toMatchObject({
      id: 'KZ-10-bns_avg_annual-2018',
      reference_date: '',
      population: '651000.5',
      vintage: '2022',
      source: 'bns-averages',
    });
  });

  it('numbers the news sources as they appear', () => {
    const news = ['b', 'a', 'b'].map((source) => ({ series: 'news_1jan', source }));
    expect([...numberNews(news)]).toEqual([
      ['b', 'news-population-1'],
      ['a', 'news-population-2'],
    ]);
  });

  it('leaves out a district that was not counted', () => {
    const district = { region_iso: 'KZ-10', kato9: '104100000', population_2023_01_01: '' };
    expect(makeLocalPopulation([district])).toEqual([]);
  });
});

describe('schools', () => {
  it('are identified by area, first year and locality', () => {
    const row = {
      region_iso: 'KZ',
      region_set: 'old_17',
      school_year: '2018/19',
      locality: 'all',
      schools: '7393',
    };
    expect(makeSchools([row])[0]).toMatchObject({ id: 'KZ-schools-2018-all', school_year: '2018/19' });
  });
});

describe('names of regions', () => {
  it('are numbered in time and older than the set where nothing changed in 2018', () => {
    const names = makeAreaNames([
      { id: 'KZ-AST', name_from: '2018-06-19', name_to: '2019-03-22' },
      { id: 'KZ-AST', name_from: '2019-03-23', name_to: '2022-06-07' },
      { id: 'KZ-YUZ', name_from: '2018-06-19', name_to: '2022-06-07' },
    ]);
    expect(names.map((row) => [cell(row, 'id'), cell(row, 'valid_from')])).toEqual([
      ['KZ-AST-name-1', ''],
      ['KZ-AST-name-2', '2019-03-23'],
      ['KZ-YUZ-name-1', '2018-06-19'],
    ]);
  });
});

describe('hand-written cells', () => {
  it('keep rows that nothing makes', () => {
    expect(keepRows([{ id: 'a', v: '2' }], [{ id: 'a', v: '1' }, { id: 'b' }])).toEqual([
      { id: 'a', v: '2' },
      { id: 'b' },
    ]);
  });

  it('keep their text beside a new figure', () => {
    const kept = keepTexts([{ id: 'a', v: '2' }], [{ id: 'a', v: '1', note_kk: 'ескертпе' }], ['note_kk']);
    expect(kept).toEqual([{ id: 'a', v: '2', note_kk: 'ескертпе' }]);
  });
});

describe('csv', () => {
  it('writes what it reads, quoting only where needed', () => {
    const text = 'id,name\na,"город, район"\nb,Абай облысы\n';
    expect(formatRows(['id', 'name'], parseRows(text))).toBe(text);
  });
});
