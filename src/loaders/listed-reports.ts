import type { Observation } from '../model/observation.ts';
import { listedIds } from '../queries/questions.ts';
import { must } from '../ledger/code-lists.ts';
import { atlas } from './atlas.ts';
import { answer } from './database.ts';
import { once } from './once.ts';

/** Reports that pages list one by one, in the order of the tables: all, or of a large package those that tell most. */
export const listedReports = once(async (): Promise<readonly Observation[]> => {
  const { observations } = await atlas();
  const listed = new Set((await answer(listedIds, {})).map(({ id }) => id));
  return [...observations.keys()].filter((id) => listed.has(id)).map((id) => must(observations, id));
});
