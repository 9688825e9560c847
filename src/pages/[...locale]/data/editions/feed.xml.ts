/** Atom feed of all changes: `/data/editions/feed.xml`. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../../../../loaders/editions/feeds.ts';
import { type LocaleProps, localePaths } from '../../../../loaders/locale-paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  new Response(await atomFeed(locale, null, site));
