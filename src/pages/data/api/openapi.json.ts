/** The addresses of the site described for programs: `/data/api/openapi.json`. */
import type { APIRoute } from 'astro';
import { openApi } from '../../../loaders/api/openapi.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await openApi(), null, 1)}\n`);
