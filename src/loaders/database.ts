import { join } from 'node:path';
import { ask } from '../engine/ask.ts';
import type { Engine } from '../engine/engine.ts';
import { keepAnswers } from '../engine/keep-answers.ts';
import { openNative } from '../engine/native.ts';
import { createObservationsView, createTableSql } from '../engine/tables.ts';
import type { Cell, Params } from '../model/cell.ts';
import type { Question } from '../queries/question.ts';
import { VIEWS } from '../queries/questions.ts';
import { openEdition } from './as-of/edition-database.ts';
import { askedEdition } from './asked-edition.ts';
import { DATA_FOLDER, readDescriptor, readSchema } from './data-folder.ts';
import { once } from './once.ts';

async function open(): Promise<Engine> {
  const edition = askedEdition();
  return keepAnswers(await (edition === null ? openPackage() : openEdition(edition)));
}

async function openPackage(): Promise<Engine> {
  const engine = await openNative();
  for (const resource of (await readDescriptor()).resources) {
    if (resource.format !== 'csv') continue;
    const { fields } = await readSchema(resource);
    await engine.run(createTableSql(resource.name, fields, join(DATA_FOLDER, resource.path)));
  }
  await createObservationsView(engine);
  for (const view of VIEWS) await engine.run(view);
  return engine;
}

/**
 * The package in native DuckDB, that of an asked edition where one is: one database for the whole build, opened at the
 * first question. Pages of three languages ask the same: each question is run once.
 */
export const database = once(open);

/** Answer to a question over this build's package. */
export async function answer<P extends Params, Row extends Record<string, Cell>>(
  question: Question<P, Row>,
  params: P,
): Promise<Row[]> {
  return ask(await database(), question, params);
}
