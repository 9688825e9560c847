import { type Locale, localePath } from '../../i18n/locales.ts';
import type { SearchDocument } from '../../search/document.ts';
import { worded } from '../data-folder.ts';
import { datasets } from '../datasets/dataset.ts';
import { onceFor } from '../once.ts';
import { areaDocuments } from './area-documents.ts';
import { otherNames } from './other-names.ts';
import { pageDocuments } from './page-documents.ts';
import { rowDocuments } from './row-documents.ts';

async function datasetDocuments(locale: Locale): Promise<SearchDocument[]> {
  return (await datasets()).map(({ resource }) => ({
    kind: 'dataset',
    path: localePath(locale, `/data/${resource.name}/`),
    title: worded(locale, resource, 'title'),
    text: worded(locale, resource, 'description'),
    ...otherNames(locale, {
      name_kk: `${resource.name} ${worded('kk', resource, 'title')}`,
      name_ru: worded('ru', resource, 'title'),
      name_en: worded('en', resource, 'title'),
    }),
  }));
}

/** Everything that can be found on the site in a language, the widest first. */
export const searchDocuments = onceFor(async (locale: Locale): Promise<SearchDocument[]> => [
  ...pageDocuments(locale),
  ...(await areaDocuments(locale)),
  ...(await datasetDocuments(locale)),
  ...(await rowDocuments(locale)),
]);
