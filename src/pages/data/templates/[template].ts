/** Files to be filled in and checked at `/data/check/`: `/data/templates/families.csv`, `…/families.kk.xlsx`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type TemplateFile, templateFiles } from '../../../loaders/check/template-files.ts';

export const getStaticPaths = (async () =>
  (await templateFiles()).map((file) => ({
    params: { template: file.name },
    props: file,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<TemplateFile> = async ({ props }) => new Response(await props.make());
