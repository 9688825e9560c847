/** One series by region in a language, for pages where a reader chooses it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { regionSeries } from '../../../loaders/moments/region-series.ts';

export const getStaticPaths = (async () =>
  (
    await Promise.all(
      locales.map(async (locale) =>
        (await regionSeries(locale)).map(({ id }) => ({ params: { series: id, locale } })),
      ),
    )
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const series = await regionSeries(params['locale'] as Locale);
  return Response.json(series.find(({ id }) => id === params['series']));
};
