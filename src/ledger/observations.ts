import type { Engine } from '../engine/engine.ts';
import type { Observation } from '../model/observation.ts';
import { OBSERVATION_TABLES } from '../model/tables.ts';
import { literal } from '../queries/bind.ts';
import { type ListsOf, splitLists } from './read-table.ts';

/** Live reports by id, with those that they are a part or a share of; an id that none has is left out. */
export async function readObservations(
  engine: Engine,
  listsOf: ListsOf,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Observation>> {
  if (ids.length === 0) return new Map();
  const asked = `(${ids.map(literal).join(', ')})`;
  const rows = await engine.run(`
    with asked as (select * from observations where id in ${asked})
    from asked
    union all by name
    select * from observations
    where id not in ${asked} and id in (select part_of from asked union select base from asked)`);
  // The six tables share one schema.
  const lists = listsOf(OBSERVATION_TABLES[0]);
  return new Map(splitLists<Observation>(rows, lists).map((row) => [row.id, row]));
}
