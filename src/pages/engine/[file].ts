/** What the browser's DuckDB is made of: its module, its script, the tables as Arrow, and the manifest of all. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type EngineFile, engineFiles } from '../../loaders/engine-files.ts';

export const getStaticPaths = (async () =>
  (await engineFiles()).map((file) => ({
    params: { file: file.name },
    props: file,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<EngineFile> = ({ props }) => new Response(new Uint8Array(props.bytes));
