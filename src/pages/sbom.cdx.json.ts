/** What the site is made with: a bill of materials in CycloneDX. */
import type { APIRoute } from 'astro';
import { sbom } from '../loaders/sbom.ts';

export const GET: APIRoute = async () => Response.json(await sbom());
