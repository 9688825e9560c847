/** What a map or chart draws as CSV, `/ru/centres/map-support.csv`, and all reports of a page, `/centres.csv`. */
import type { APIRoute } from 'astro';
import { published } from '../loaders/pictures/published.ts';
import { pageCsv, pageTables } from '../loaders/views/page-tables.ts';

type Props = { text: () => Promise<string> };

export const getStaticPaths = async () => [
  ...(await published(new URL(import.meta.env.SITE))).flatMap(({ address, texts }) =>
    texts ? [{ params: { view: address.slice(1) }, props: { text: texts.csv } }] : [],
  ),
  ...(await pageTables()).map((page) => ({
    params: { view: page.address.slice(1) },
    props: { text: () => pageCsv(page) },
  })),
];

export const GET: APIRoute<Props> = async ({ props }) => new Response(await props.text());
