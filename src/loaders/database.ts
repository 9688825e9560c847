import { join } from 'node:path';
import { ask } from '../engine/ask.ts';
import type { ColumnEngine } from '../engine/engine.ts';
import { holdViews } from '../engine/hold-views.ts';
import { keepAnswers } from '../engine/keep-answers.ts';
import { openNative } from '../engine/native.ts';
import { createObservationsView, createTableSql } from '../engine/tables.ts';
import type { Cell, Params } from '../model/cell.ts';
import { OBSERVATION_TABLES } from '../model/tables.ts';
import type { Question } from '../queries/question.ts';
import { VIEWS } from '../queries/questions.ts';
import { openEdition } from './as-of/edition-database.ts';
import { askedEdition } from './asked-edition.ts';
import { DATA_FOLDER, readDescriptor, readSchema } from './data-folder.ts';
import { once } from './once.ts';
import { createFromPartitions } from './remote/partitioned-table.ts';
import { parseTablesAddress } from './remote/tables-address.ts';

/** Views that many pages ask and that take a look at every report: what they hold is kept. */
const HELD = ['listed_reports', 'same_reports'] as const;

async function open(): Promise<ColumnEngine> {
  const edition = askedEdition();
  return keepAnswers(await (edition === null ? openPackage() : openEdition(edition)));
}

async function openPackage(): Promise<ColumnEngine> {
  const engine = await openNative();
  const address = parseTablesAddress(process.env['TABLES']);
  let taken = 0;
  for (const resource of (await readDescriptor()).resources) {
    if (resource.format !== 'csv') continue;
    const schema = await readSchema(resource);
    const isObservations = OBSERVATION_TABLES.some((name) => name === resource.name);
    if (address && isObservations && (await createFromPartitions(engine, address, resource, schema)))
      taken += 1;
    else await engine.run(createTableSql(resource.name, schema.fields, join(DATA_FOLDER, resource.path)));
  }
  if (address && taken === 0)
    throw new Error(`TABLES holds no table of this package: ${process.env['TABLES']}`);
  await createObservationsView(engine);
  for (const view of VIEWS) await engine.run(view);
  await holdViews(engine, HELD);
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
