/** The files of the package, byte for byte: `/data/<table>.csv`, `/data/editions/<edition>/<table>.csv` … */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type PublishedFile, publishedFiles } from '../../loaders/published-files.ts';

export const getStaticPaths = (async () =>
  (await publishedFiles()).map((file) => ({
    params: { file: file.address },
    props: file,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<PublishedFile> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
