/** The difference from one edition to a later one as CSV: `/data/editions/2026.11.1/since/2026.11.0.csv`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { editionDifference, editionPairs } from '../../../../../loaders/editions/frozen.ts';
import { writeDifference } from '../../../../../schema/editions/write-difference.ts';

type Pair = { from: string; to: string };

export const getStaticPaths = (async () =>
  (await editionPairs()).map((pair) => ({ params: pair, props: pair }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pair> = async ({ props: { from, to } }) =>
  new Response(writeDifference(await editionDifference(from, to)));
