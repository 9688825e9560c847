import { join } from 'node:path';
import { makeAreaChanges } from './area-changes.ts';
import { makeAreaNames } from './area-names.ts';
import { makeFormerLocals, makePresentLocals, makeRegions, sortAreas } from './areas.ts';
import { readColumns, readRows, writeRows, type Row } from './csv.ts';
import { keepRows, keepTexts } from './keep-hand-written.ts';
import { makeLocalPopulation, makeRegionPopulation } from './population.ts';
import { makeSchools } from './schools.ts';

// usage: node scripts/first-edition/main.ts <evidence folder> [data folder]
const [evidence = '', data = 'data'] = process.argv.slice(2);
if (!evidence) throw new Error('evidence folder: missing');

const readEvidence = (name: string): Row[] => {
  const rows = readRows(join(evidence, name));
  if (rows.length === 0) throw new Error(`evidence: ${name} has no rows`);
  return rows;
};
const readTable = (name: string): Row[] => readRows(join(data, `${name}.csv`));
const writeTable = (name: string, rows: readonly Row[]): void => {
  writeRows(join(data, `${name}.csv`), readColumns(join(data, 'schemas', `${name}.json`)), rows);
  console.log(`${name}: ${rows.length} rows`);
};

const regions = readEvidence('national/regions.csv');
const districts = readEvidence('national/districts.csv');
const layer = readEvidence('national/districts_2021.csv');
const notes = ['note_kk', 'note_ru', 'note_en'];

const areas = [
  ...makeRegions(regions),
  ...makePresentLocals(districts),
  ...makeFormerLocals(layer, districts),
];
writeTable('areas', sortAreas(keepRows(areas, readTable('areas'))));
writeTable('area-changes', makeAreaChanges(regions, layer, districts));

const names = makeAreaNames(readEvidence('../language/regions.csv'));
writeTable('area-names', keepRows(names, readTable('area-names')));

const population = [
  ...makeRegionPopulation(readEvidence('national/population.csv')),
  ...makeLocalPopulation(districts),
];
writeTable('population', keepTexts(population, readTable('population'), notes));
writeTable(
  'schools',
  keepTexts(makeSchools(readEvidence('national/schools.csv')), readTable('schools'), notes),
);
