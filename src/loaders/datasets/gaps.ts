import type { Engine } from '../../engine/engine.ts';
import { tableName } from '../../engine/tables.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { database } from '../database.ts';
import type { Dataset } from './dataset.ts';

/** What a table can leave unknown; a word of the pages has the name. */
export type GapId =
  | 'number'
  | 'suppressed'
  | 'period'
  | 'once'
  | 'doubtful'
  | 'place'
  | 'state'
  | 'outcome'
  | 'due'
  | 'address'
  | 'date'
  | 'start'
  | 'children';

/** Rows that lack something: how many of those that stand, and the statement that lists them. */
export type Gap = { id: GapId; rows: number; sql: string };

type Conditions = Readonly<Partial<Record<GapId, string>>>;

const FIGURES: Conditions = {
  number: "obs_status = 'O'",
  suppressed: "obs_status = 'Q'",
  period: "period_basis = 'none'",
  once: "read = 'once'",
  doubtful: "read = 'doubtful'",
};

/** In SQL that the desk runs, too: the condition that a row with the gap fulfils. */
const CONDITIONS: Readonly<Record<string, Conditions>> = {
  ...Object.fromEntries(OBSERVATION_TABLES.map((name) => [name, FIGURES])),
  statements: { period: "period_basis = 'none'" },
  commitments: { outcome: "outcome = 'not-reported'", due: 'due is null' },
  centres: { place: 'lat is null', state: "state = 'not-stated'", once: "read = 'once'" },
  sources: { address: 'url is null', date: 'date is null' },
  sessions: { date: 'held is null' },
  'body-names': { start: 'valid_from is null' },
  population: { children: 'children is null' },
};

/** What a table may lack, in the order of the list above, with how many of its rows lack it: none, too. */
export async function gapsIn(engine: Engine, name: string): Promise<Gap[]> {
  const conditions = Object.entries(CONDITIONS[name] ?? {});
  const table = tableName(name);
  const columns = await engine.run<{ name: string }>(
    `select column_name as name from duckdb_columns() where table_name = '${table.replaceAll('"', '')}'`,
  );
  const stands = columns.some((column) => column.name === 'withdrawn') ? ' and withdrawn is null' : '';
  return Promise.all(
    conditions.map(async ([id, condition]) => {
      const from = `from ${table}\nwhere ${condition}${stands}`;
      const [counted] = await engine.run<{ n: number }>(`select count(*)::integer as n ${from}`);
      return { id: id as GapId, rows: counted?.n ?? 0, sql: `select *\n${from}` };
    }),
  );
}

/** Known gaps of a table; none where nothing is missing. */
export const gapsOf = async ({ resource }: Pick<Dataset, 'resource'>): Promise<Gap[]> =>
  (await gapsIn(await database(), resource.name)).filter(({ rows }) => rows > 0);
