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

/** Known gaps of a table in the order of the list above; none where nothing is missing. */
export async function gapsOf({ resource, fields }: Pick<Dataset, 'resource' | 'fields'>): Promise<Gap[]> {
  const engine = await database();
  const stands = fields.some(({ name }) => name === 'withdrawn') ? ' and withdrawn is null' : '';
  const gaps: Gap[] = [];
  for (const [id, condition] of Object.entries(CONDITIONS[resource.name] ?? {})) {
    const from = `from ${tableName(resource.name)}\nwhere ${condition}${stands}`;
    const [counted] = await engine.run<{ n: number }>(`select count(*)::integer as n ${from}`);
    if (counted && counted.n > 0) gaps.push({ id: id as GapId, rows: counted.n, sql: `select *\n${from}` });
  }
  return gaps;
}
