/** Receipts as slides show them, in one file a language, so that a deck has them without a network. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { slideReceipts } from '../../loaders/slides/slide-receipts.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await slideReceipts(props.locale)));
