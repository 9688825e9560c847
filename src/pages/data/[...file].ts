/**
 * The files of the package, byte for byte: `/data/<table>.csv`, `/data/editions/<edition>/<table>.csv` …, and what
 * is made from them: `/data/<table>.parquet`, `/data/editions/<edition>.zip` …
 */
import { openAsBlob } from 'node:fs';
import type { APIRoute } from 'astro';
import { madeFiles } from '../../loaders/datasets/made-files.ts';
import { publishedFiles } from '../../loaders/published-files.ts';

type Props = { path: string | null };

export const getStaticPaths = async () => [
  ...(await publishedFiles()).map(({ address, path }) => ({ params: { file: address }, props: { path } })),
  ...[...(await madeFiles()).keys()]
    .filter((address) => address.startsWith('/data/'))
    .map((address) => ({ params: { file: address.slice('/data/'.length) }, props: { path: null } })),
];

export const GET: APIRoute<Props> = async ({ props: { path }, params: { file } }) => {
  if (path !== null) return new Response(await openAsBlob(path));
  const made = (await madeFiles()).get(`/data/${file}`);
  if (!made) throw new Error(`no file is made for the address: /data/${file}`);
  return new Response(new Uint8Array(made.bytes));
};
