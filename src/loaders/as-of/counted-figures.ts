import { MARK_GROUPS, groupOfKind } from '../../charts/centre-marks.ts';
import { ask } from '../../engine/ask.ts';
import type { Engine } from '../../engine/engine.ts';
import { figureCode } from '../../format/figure.ts';
import type { ListsOf } from '../../ledger/read-table.ts';
import { readTable } from '../../ledger/read-table.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import {
  centrePace,
  districtRows,
  editionCounts,
  headlines,
  indicatorCoverage,
  mapCentres,
  mapReported,
  perCapita,
  readingCounts,
  regionCounts,
  regionCoverage,
  register,
  sourceList,
  takenCounts,
  vintages,
} from '../../queries/questions.ts';
import { gapsIn } from '../datasets/gaps.ts';
import { ROAD_STATES } from '../roadmap/road-choices.ts';
import { roadState } from '../roadmap/roadmap.ts';

type Counts = Map<string, number>;

/** Children's applications to 111, which the pages hold against the number of people. */
const PER_CAPITA = { indicator: 'applications', programme: 'contact-centre-111', beneficiary: 'children' };
const STATES = ['open', 'planned', 'not-stated'];

/** What is known of an edition beside its tables. */
export type EditionFacts = {
  /** Rows of each table. */
  rows: ReadonlyMap<string, number>;
  /** Districts that have an outline. */
  drawn: ReadonlySet<string>;
  /** Its day. */
  day: string;
};

/**
 * Every figure that the pages count or compute, by its code, over any edition: the questions are the pages' own. Left
 * out is what the pages make of figures that they show: changes and sums, rates and the progress of promises.
 */
export async function countedFigures(
  engine: Engine,
  listsOf: ListsOf,
  { rows, drawn, day }: EditionFacts,
): Promise<Counts> {
  const counts: Counts = new Map();
  counts.set('tables@KZ@', rows.size);
  counts.set(
    'rows@KZ@',
    [...rows.values()].reduce((sum, n) => sum + n, 0),
  );
  for (const [table, n] of rows) counts.set(`rows-of-${table}@KZ@`, n);
  await countTotals(engine, counts);
  await countRegions(engine, counts);
  await countDocuments(engine, counts);
  await countMaps(engine, counts);
  await countRegister(engine, listsOf, drawn, counts);
  await countGaps(engine, rows, counts);
  await countPromises(engine, listsOf, day, counts);
  await computeRates(engine, listsOf, counts);
  return counts;
}

async function countTotals(engine: Engine, counts: Counts): Promise<void> {
  for (const { what, n } of await ask(engine, editionCounts, {})) counts.set(`${what}@KZ@`, n);
  for (const { read, n } of await ask(engine, readingCounts, {})) counts.set(`figures-read-${read}@KZ@`, n);
  for (const { vintage, regions, since } of await ask(engine, vintages, {}))
    counts.set(`regions-of-${vintage}@KZ@${since ?? ''}`, regions);
}

async function countRegions(engine: Engine, counts: Counts): Promise<void> {
  for (const { region, ...of } of await ask(engine, regionCounts, {}))
    for (const [what, n] of Object.entries(of)) counts.set(`${what}@${region}@`, n);
  for (const { region, subject, year, figures } of await ask(engine, regionCoverage, {}))
    counts.set(`figures:${subject}@${region}@${year ?? ''}`, figures);
  for (const { indicator, regions, country } of await ask(engine, indicatorCoverage, {})) {
    counts.set(`regions-with:${indicator}@KZ@`, regions);
    counts.set(`country-figures:${indicator}@KZ@`, country);
  }
  for (const { area, open, planned } of await ask(engine, districtRows, {})) {
    if (open > 0) counts.set(`centres-in-register@${area}@`, open);
    if (planned > 0) counts.set(`centres-planned-in-register@${area}@`, planned);
  }
}

async function countDocuments(engine: Engine, counts: Counts): Promise<void> {
  for (const { id, figures } of await ask(engine, sourceList, {}))
    counts.set(`figures-from-${id}@KZ@`, figures);
  for (const { source, what, n } of await ask(engine, takenCounts, {}))
    counts.set(`${what}-from-${source}@KZ@`, n);
}

async function countMaps(engine: Engine, counts: Counts): Promise<void> {
  const subjects = await engine.run<{ id: string }>('select id from subjects');
  const kinds = await engine.run<{ id: string }>("select id from kinds where list = 'centre'");
  for (const vintage of ['2022', '2018'] as const) {
    for (const { id } of subjects)
      for (const { region, reports } of await ask(engine, mapReported, { subject: id, vintage }))
        if (reports !== null) counts.set(`reports-${id}@${region}@`, reports);
    for (const { id } of kinds)
      for (const { region, basis, value } of await ask(engine, mapCentres, { kind: id, vintage }))
        if (basis === 'register' && value !== null) counts.set(`centres-in-register:${id}@${region}@`, value);
  }
}

async function countRegister(
  engine: Engine,
  listsOf: ListsOf,
  drawn: ReadonlySet<string>,
  counts: Counts,
): Promise<void> {
  const centres = new Map((await readTable(engine, listsOf, 'centres')).map((row) => [row.id, row]));
  const entries = (await ask(engine, register, {})).flatMap(({ id, region }) => {
    const centre = centres.get(id);
    const isPlaced = centre && (centre.lat !== null || drawn.has(centre.area));
    return isPlaced ? [`centres-on-map:${groupOfKind(centre.kind)}:${centre.state}@${region}@`] : [];
  });
  const known = new Set(
    MARK_GROUPS.flatMap((group) => STATES.map((state) => `centres-on-map:${group}:${state}`)),
  );
  for (const code of entries)
    if (known.has(code.split('@')[0] ?? '')) counts.set(code, (counts.get(code) ?? 0) + 1);
}

async function countGaps(engine: Engine, rows: ReadonlyMap<string, number>, counts: Counts): Promise<void> {
  for (const table of rows.keys())
    for (const { id, rows: n } of await gapsIn(engine, table)) counts.set(`gap-${id}-of-${table}@KZ@`, n);
}

async function countPromises(engine: Engine, listsOf: ListsOf, day: string, counts: Counts): Promise<void> {
  const states = (await readTable(engine, listsOf, 'commitments'))
    .filter(({ withdrawn }) => withdrawn === null)
    .map((commitment) => roadState(commitment, day));
  for (const state of ROAD_STATES)
    counts.set(`commitments:${state}@KZ@`, states.filter((one) => one === state).length);
}

async function computeRates(engine: Engine, listsOf: ListsOf, counts: Counts): Promise<void> {
  const tables = await Promise.all(OBSERVATION_TABLES.map((table) => readTable(engine, listsOf, table)));
  const reports = new Map(tables.flat().map((row) => [row.id, row]));
  const years = new Set([...reports.values()].map(({ period_end }) => Number(period_end?.slice(0, 4))));
  for (const year of years) {
    if (!Number.isInteger(year) || year === 0) continue;
    for (const { observation, rate } of await ask(engine, perCapita, { ...PER_CAPITA, year })) {
      const row = reports.get(observation);
      if (row && rate !== null)
        counts.set(figureCode({ ...row, indicator: 'applications-per-100000' }), Math.round(rate));
    }
  }
  const held = (await ask(engine, headlines, {})).find(({ subject }) => subject === 'centres');
  if (held?.value && held.target_value)
    counts.set(
      `centres-share-of-target@KZ@${reports.get(held.observation)?.period_end ?? ''}`,
      Math.round((held.value / held.target_value) * 100),
    );
  const [pace] = await ask(engine, centrePace, {});
  if (!pace) return;
  counts.set(`centres-open-change@KZ@${pace.first_day}/${pace.latest_day}`, pace.growth);
  if (pace.needed_a_year !== null)
    counts.set(
      `centres-needed-per-year@KZ@${pace.latest_day}/${pace.plan_year}`,
      Math.round(pace.needed_a_year),
    );
}
