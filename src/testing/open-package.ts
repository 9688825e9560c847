import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { openNative } from '../engine/native.ts';
import { createObservationsView, createTableSql, type TableField } from '../engine/tables.ts';
import { VIEWS } from '../queries/questions.ts';
import { GOOD_TABLES, makePackage, type TableCells } from './make-package.ts';

type Descriptor = { resources: { name: string; path: string; schema?: string }[] };

/** Text of a file of a package in memory. Throws for a file that is not there. */
type ReadText = (path: string) => string;

/** Loads a package's tables, the view `observations` and the views of the queries into a fresh engine. */
async function open(readText: ReadText): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'otbasy-atlas-'));
  const engine = await openNative();
  try {
    const { resources } = JSON.parse(readText('datapackage.json')) as Descriptor;
    for (const { name, path, schema } of resources) {
      if (!schema) continue;
      const { fields } = JSON.parse(readText(schema)) as { fields: TableField[] };
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, readText(path));
      await engine.run(createTableSql(name, fields, file));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await createObservationsView(engine);
  for (const view of VIEWS) await engine.run(view);
  return engine;
}

/** The made-up package of `tables` in native DuckDB; tables that are not named hold what GOOD_TABLES gives them. */
export function openPackage(tables: TableCells): Promise<Engine> {
  const files = makePackage({ ...GOOD_TABLES, ...tables });
  return open((path) => {
    const text = files.get(path);
    if (typeof text !== 'string') throw new Error(`package has no such text: ${path}`);
    return text;
  });
}

/** Tables whose order of rows is an order to show things in. */
const CODE_LISTS = ['subjects.csv', 'programmes.csv', 'indicators.csv', 'units.csv', 'kinds.csv'];

/**
 * The published package with the rows of every table of facts turned round: no answer may depend on their order.
 * Code lists keep theirs.
 */
export function openPublishedReversed(): Promise<Engine> {
  return open((path) => {
    const text = readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
    return path.endsWith('.csv') && !CODE_LISTS.includes(path) ? reversed(text) : text;
  });
}

/** A CSV text with its records, which may hold line ends inside quotes, from the last to the first. */
function reversed(csv: string): string {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    if (csv[at] === '"') quoted = !quoted;
    if (csv[at] !== '\n' || quoted) continue;
    records.push(csv.slice(start, at + 1));
    start = at + 1;
  }
  const [header = '', ...rows] = records;
  return header + rows.reverse().join('');
}
