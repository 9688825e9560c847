/** Everything may be read by everyone; where the list of pages is. */
import type { APIRoute } from 'astro';
import { SITE } from '../loaders/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', SITE).href}\n`);
