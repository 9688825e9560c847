/** The regions of both vintages with their names in a language, for maps and tables that are drawn in the browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { territory } from '../../loaders/moments/territory.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json(await territory(params['locale'] as Locale));
