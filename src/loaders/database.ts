import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { openNative } from '../engine/native.ts';
import { createObservationsView, createTableSql } from '../engine/tables.ts';
import { DATA_FOLDER, readDescriptor, readSchema } from './data-folder.ts';

async function open(): Promise<Engine> {
  const engine = await openNative();
  for (const resource of (await readDescriptor()).resources) {
    if (resource.format !== 'csv') continue;
    const { fields } = await readSchema(resource);
    await engine.run(createTableSql(resource.name, fields, join(DATA_FOLDER, resource.path)));
  }
  await createObservationsView(engine);
  return engine;
}

let opened: Promise<Engine> | undefined;

/** The package in native DuckDB: one database for the whole build, opened at the first question. */
export function database(): Promise<Engine> {
  opened ??= open();
  return opened;
}
