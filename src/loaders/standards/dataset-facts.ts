import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, localePath, locales } from '../../i18n/locales.ts';
import { datasetSpans } from '../../queries/questions.ts';
import { DATA_FOLDER, type Descriptor, readDescriptor, worded } from '../data-folder.ts';
import { answer } from '../database.ts';
import { type Dataset, datasets } from '../datasets/dataset.ts';
import { type DatasetFile, datasetFiles } from '../datasets/dataset-files.ts';
import { lastChanged } from '../datasets/last-changed.ts';
import { once } from '../once.ts';
import { SITE } from '../site.ts';

/** A text in each language of the site. */
export type Texts = Readonly<Record<Locale, string>>;

/** What every standard asks of a table; dates are `YYYY-MM-DD`, addresses absolute. */
export type DatasetFacts = {
  dataset: Dataset;
  name: string;
  title: Texts;
  description: Texts;
  pages: Texts;
  /** Day of the edition in which the table last changed. */
  modified: string;
  /** First and last time that its numbers tell of, as precisely as they do; null for other tables. */
  span: { first: string; last: string } | null;
  files: readonly (Omit<DatasetFile, 'bytes'> & { url: string })[];
};

/** What every standard asks of the package. */
export type PackageFacts = {
  descriptor: Descriptor;
  title: Texts;
  description: Texts;
  keywords: Readonly<Record<Locale, readonly string[]>>;
  pages: Texts;
  licence: string;
  issued: string;
  tables: readonly DatasetFacts[];
};

/** An absolute address of the site. */
export const absolute = (path: string): string => new URL(path, SITE).href;

/** A text of the descriptor in each language. */
export function textsOf<What extends string>(
  words: Readonly<Record<What | `${What}_ru` | `${What}_en`, string>>,
  what: What,
): Texts {
  return { kk: worded('kk', words, what), ru: worded('ru', words, what), en: worded('en', words, what) };
}

/** The address of a page in each language. */
export function pagesOf(path: string): Texts {
  const [kk, ru, en] = locales.map((locale) => absolute(localePath(locale, path)));
  return { kk: kk ?? '', ru: ru ?? '', en: en ?? '' };
}

/** Day on which an edition was released. */
async function editionDay(descriptor: Descriptor, edition: string): Promise<string> {
  if (edition === descriptor.version) return descriptor.created.slice(0, 10);
  const path = join(DATA_FOLDER, 'editions', edition, 'datapackage.json');
  return (JSON.parse(await readFile(path, 'utf8')) as Descriptor).created.slice(0, 10);
}

async function tableFacts(
  descriptor: Descriptor,
  dataset: Dataset,
  spans: ReadonlyMap<string, { first: string; last: string }>,
): Promise<DatasetFacts> {
  const { resource } = dataset;
  const files = await datasetFiles(dataset);
  return {
    dataset,
    name: resource.name,
    title: textsOf(resource, 'title'),
    description: textsOf(resource, 'description'),
    pages: pagesOf(`/data/${resource.name}/`),
    modified: await editionDay(descriptor, await lastChanged(resource.path)),
    span: spans.get(resource.name) ?? null,
    files: files.map(({ bytes: _, ...file }) => ({ ...file, url: absolute(file.address) })),
  };
}

/** The package and its tables, for every description that is made of them. */
export const packageFacts = once(async (): Promise<PackageFacts> => {
  const descriptor = await readDescriptor();
  const spans = new Map((await answer(datasetSpans, {})).map((row) => [row.resource, row]));
  const { keywords, keywords_ru, keywords_en, licenses } = descriptor;
  return {
    descriptor,
    title: textsOf(descriptor, 'title'),
    description: textsOf(descriptor, 'description'),
    keywords: { kk: keywords, ru: keywords_ru, en: keywords_en },
    pages: pagesOf('/data/'),
    licence: licenses[0]?.path ?? '',
    issued: descriptor.created.slice(0, 10),
    tables: await Promise.all((await datasets()).map((dataset) => tableFacts(descriptor, dataset, spans))),
  };
});
