/** Sources that a subject's reports may be filtered by: too long a list for the page that few open it on. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { explorerOptions } from '../../loaders/subjects/explorer-options.ts';
import { type SubjectPage, TABLE_OF } from '../../loaders/subjects/subject.ts';

export const getStaticPaths = (() =>
  (Object.keys(TABLE_OF) as SubjectPage[]).flatMap((subject) =>
    locales.map((locale) => ({ params: { subject, locale } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { source } = await explorerOptions(params['locale'] as Locale, params['subject'] as SubjectPage);
  return Response.json(source.map(({ value, text }) => [value, text]));
};
