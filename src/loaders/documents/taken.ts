import type { Body, BodyName } from '../../model/body.ts';
import type { Centre } from '../../model/centre.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { Observation } from '../../model/observation.ts';
import type { Population } from '../../model/population.ts';
import type { Programme } from '../../model/programme.ts';
import type { SchoolCount } from '../../model/school-count.ts';
import type { Session } from '../../model/session.ts';
import type { Statement } from '../../model/statement.ts';
import { atlas } from '../atlas.ts';
import { denominators } from '../denominators.ts';
import { once } from '../once.ts';
import { receiptLinks } from '../receipts/links.ts';
import { allNames } from './registers.ts';

/** Rows that stand and name one document as their source, table by table in the order of the files. */
export type Taken = {
  observations: readonly Observation[];
  statements: readonly Statement[];
  commitments: readonly Commitment[];
  centres: readonly Centre[];
  sessions: readonly Session[];
  bodies: readonly Body[];
  bodyNames: readonly BodyName[];
  programmes: readonly Programme[];
  population: readonly Population[];
  schools: readonly SchoolCount[];
};

function bySource<Row extends { source: string | null }>(rows: ReadonlyMap<string, Row>) {
  const groups = new Map<string, Row[]>();
  for (const row of rows.values())
    if (row.source !== null) groups.set(row.source, [...(groups.get(row.source) ?? []), row]);
  return groups;
}

const index = once(async () => {
  const all = await atlas();
  const { population, schools } = await denominators();
  return {
    observations: (await receiptLinks()).bySource,
    statements: bySource(all.statements),
    commitments: bySource(all.commitments),
    centres: bySource(all.centres),
    sessions: bySource(all.sessions),
    bodies: bySource(all.bodies),
    bodyNames: bySource(new Map((await allNames()).map((row) => [row.id, row]))),
    programmes: bySource(all.programmes),
    population: bySource(population),
    schools: bySource(schools),
  };
});

/** All that was taken from a document; empty lists where there is nothing of a sort. */
export async function takenFrom(source: string): Promise<Taken> {
  const tables = await index();
  return {
    observations: tables.observations.get(source) ?? [],
    statements: tables.statements.get(source) ?? [],
    commitments: tables.commitments.get(source) ?? [],
    centres: tables.centres.get(source) ?? [],
    sessions: tables.sessions.get(source) ?? [],
    bodies: tables.bodies.get(source) ?? [],
    bodyNames: tables.bodyNames.get(source) ?? [],
    programmes: tables.programmes.get(source) ?? [],
    population: tables.population.get(source) ?? [],
    schools: tables.schools.get(source) ?? [],
  };
}
