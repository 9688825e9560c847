/** The districts of a region for the map that enlarges; the name changes with the contents. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFacts } from '../../../../i18n/locales.ts';
import { districtFiles } from '../../../../loaders/region-page/district-files.ts';

export const getStaticPaths = (async () => {
  const { version, files } = await districtFiles();
  return files.map(({ locale, region, text }) => ({
    params: { locale: localeFacts[locale].prefix || undefined, region, version },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
