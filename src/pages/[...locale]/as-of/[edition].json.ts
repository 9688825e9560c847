/** In what an edition's figures are not those of today, for pages asked with `?edition=`: `/as-of/2026.11.0.json`. */
import type { APIRoute } from 'astro';
import { asOfFile } from '../../../loaders/as-of/as-of-file.ts';
import { editionNumbers } from '../../../loaders/editions/frozen.ts';
import { itemPaths, type LocaleProps } from '../../../loaders/locale-paths.ts';

export const getStaticPaths = async () => itemPaths('edition', await editionNumbers(), (edition) => edition);

export const GET: APIRoute<LocaleProps & { item: string }> = async ({ props: { locale, item } }) =>
  Response.json(await asOfFile(locale, item));
