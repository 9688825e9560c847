/** Everything that can be found in a language, for the search in the browser: `/search/ru.json`. */
import type { APIRoute } from 'astro';
import { locales } from '../../i18n/locales.ts';
import type { LocaleProps } from '../../loaders/locale-paths.ts';
import { searchDocuments } from '../../loaders/search/search-documents.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<LocaleProps> = async ({ props }) =>
  Response.json(await searchDocuments(props.locale));
