/** All figures of a region's page in the package's own columns: `/regions/KZ-61.csv`. */
import type { APIRoute } from 'astro';
import { writeCsv } from '../../format/csv.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../../loaders/atlas.ts';
import { readDescriptor, readSchema } from '../../loaders/data-folder.ts';
import { answer } from '../../loaders/database.ts';
import { regionsWithPage } from '../../loaders/region-pages.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { regionLedger } from '../../queries/questions.ts';

export const getStaticPaths = async () =>
  (await regionsWithPage()).map((region) => ({ params: { region }, props: { region } }));

export const GET: APIRoute<{ region: string }> = async ({ props: { region } }) => {
  const { observations } = await atlas();
  const [first] = OBSERVATION_TABLES;
  const resource = (await readDescriptor()).resources.find(({ name }) => name === first);
  if (!resource) throw new Error(`descriptor has no table: ${first}`);
  const header = (await readSchema(resource)).fields.map(({ name }) => name);
  const rows = (await answer(regionLedger, { region })).map(({ id }) => ({ ...must(observations, id) }));
  return new Response(writeCsv(header, rows));
};
