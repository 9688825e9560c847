import { MARK_GROUPS, groupOfKind } from '../../charts/centre-marks.ts';
import { ask } from '../../engine/ask.ts';
import type { Engine } from '../../engine/engine.ts';
import { figureCode } from '../../format/figure.ts';
import type { ListsOf } from '../../ledger/read-table.ts';
import { readTable } from '../../ledger/read-table.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import {
  centrePace,
  editionCounts,
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

type Counts = Map<string, number>;

/** Children's applications to 111, which the pages hold against the number of people. */
const PER_CAPITA = { indicator: 'applications', programme: 'contact-centre-111', beneficiary: 'children' };
const STATES = ['open', 'planned', 'not-stated'];

/**
 * Every figure that the pages count or compute, by its code, over any edition: the questions are the pages' own.
 * `rows` counts the rows of each table, `drawn` are the districts that have an outline.
 */
export async function countedFigures(
  engine: Engine,
  listsOf: ListsOf,
  rows: ReadonlyMap<string, number>,
  drawn: ReadonlySet<string>,
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
  const [pace] = await ask(engine, centrePace, {});
  if (!pace) return;
  counts.set(`centres-open-change@KZ@${pace.first_day}/${pace.latest_day}`, pace.growth);
  if (pace.needed_a_year !== null)
    counts.set(
      `centres-needed-per-year@KZ@${pace.latest_day}/${pace.plan_year}`,
      Math.round(pace.needed_a_year),
    );
}
