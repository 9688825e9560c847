import { join } from 'node:path';
import { ask } from '../engine/ask.ts';
import type { ColumnEngine } from '../engine/engine.ts';
import { holdViews } from '../engine/hold-views.ts';
import { keepAnswers } from '../engine/keep-answers.ts';
import { createObservationsView, createTableSql } from '../engine/tables.ts';
import type { Cell, Params } from '../model/cell.ts';
import { OBSERVATION_TABLES } from '../model/tables.ts';
import type { Question } from '../queries/question.ts';
import { VIEWS } from '../queries/questions.ts';
import { openEdition } from './as-of/edition-database.ts';
import { askedEdition } from './asked-edition.ts';
import { DATA_FOLDER, readDescriptor, readSchema } from './data-folder.ts';
import { once } from './once.ts';
import { openStore } from './package-store.ts';
import { createFromPartitions } from './remote/partitioned-table.ts';
import { parseTablesAddress } from './remote/tables-address.ts';

/** Views that many questions look at, or that look at every report: what they hold is kept. */
const HELD = ['area_pages', 'listed_reports', 'same_reports'] as const;

/** Up to so many reports the one view over all of them is held, too; of more, that would take as much memory again. */
const MOST_HELD = 50_000;

async function open(): Promise<ColumnEngine> {
  const edition = askedEdition();
  const engine = await (edition === null ? openPackage() : openEdition(edition));
  await createObservationsView(engine);
  const [reports] = await engine.run<{ n: number }>('select count(*)::integer as n from observations');
  if (reports && reports.n <= MOST_HELD) await holdViews(engine, ['observations']);
  for (const view of VIEWS) await engine.run(view);
  await holdViews(engine, HELD);
  return keepAnswers(engine);
}

async function openPackage(): Promise<ColumnEngine> {
  const resources = (await readDescriptor()).resources.filter(({ format }) => format === 'csv');
  const engine = await openStore(resources.map(({ path }) => join(DATA_FOLDER, path)));
  const address = parseTablesAddress(process.env['TABLES']);
  let taken = 0;
  for (const resource of resources) {
    const schema = await readSchema(resource);
    const isObservations = OBSERVATION_TABLES.some((name) => name === resource.name);
    if (address && isObservations && (await createFromPartitions(engine, address, resource, schema)))
      taken += 1;
    else await engine.run(createTableSql(resource.name, schema.fields, join(DATA_FOLDER, resource.path)));
  }
  if (address && taken === 0)
    throw new Error(`TABLES holds no table of this package: ${process.env['TABLES']}`);
  return engine;
}

/**
 * The package in native DuckDB, its tables of observations from the partitions at `TABLES` where those are, that of an
 * asked edition where one is: one database for the whole build, opened at the first question. Pages of three languages
 * ask the same: each question is run once.
 */
export const database = once(open);

/** Answer to a question over this build's package. */
export async function answer<P extends Params, Row extends Record<string, Cell>>(
  question: Question<P, Row>,
  params: P,
): Promise<Row[]> {
  return ask(await database(), question, params);
}
