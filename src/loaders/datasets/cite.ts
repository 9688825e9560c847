import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { type Descriptor, readDescriptor, worded } from '../data-folder.ts';
import { SITE } from '../site.ts';
import type { Dataset } from './dataset.ts';

/** A dataset named for a list of references: a line as the APA style has it, and two forms that programs read. */
export type Citation = { text: string; bibtex: string; csl: string };

/** Letters that BibTeX takes for its own in a field. */
const escaped = (text: string): string => text.replaceAll(/[\\{}%&$#_^~]/g, (sign) => `\\${sign}`);

/** What a reference says; dates as numbers, the address of the page in the language. */
type Facts = {
  author: string;
  title: string;
  edition: string;
  released: [year: number, month: number, day: number];
  url: string;
  id: string;
  locale: Locale;
  licence: string;
};

function factsOf(locale: Locale, { resource }: Dataset, descriptor: Descriptor): Facts {
  const { version, created, licenses, name } = descriptor;
  const [year = 0, month = 0, day = 0] = created.slice(0, 10).split('-').map(Number);
  return {
    author: worded(locale, descriptor, 'title'),
    title: worded(locale, resource, 'title'),
    edition: version,
    released: [year, month, day],
    url: new URL(localePath(locale, `/data/${resource.name}/`), SITE).href,
    id: `${name}-${resource.name}-${version}`,
    locale,
    licence: licenses.map((one) => one.name).join(', '),
  };
}

function bibtex({ author, title, edition, released, url, id, locale, licence }: Facts): string {
  const fields: [string, string][] = [
    ['author', `{${escaped(author)}}`],
    ['title', escaped(title)],
    ['year', String(released[0])],
    ['month', String(released[1])],
    ['version', edition],
    ['url', url],
    ['note', escaped(licence)],
    ['language', locale],
  ];
  return `@misc{${id},\n${fields.map(([name, text]) => `  ${name} = {${text}},\n`).join('')}}\n`;
}

function csl({ author, title, edition, released, url, id, locale, licence }: Facts): string {
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    publisher: author,
    issued: { 'date-parts': [released] },
    version: edition,
    URL: url,
    language: locale,
    note: licence,
  };
  const lines = Object.entries(item).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[\n  {\n${lines.join(',\n')}\n  }\n]\n`;
}

/** How to cite a dataset in a page's language. */
export async function citeDataset(locale: Locale, dataset: Dataset): Promise<Citation> {
  const facts = factsOf(locale, dataset, await readDescriptor());
  const { author, released, title, edition, url } = facts;
  const text = translator(locale)('dataset.cite.apa', {
    author,
    year: String(released[0]),
    title,
    edition,
    url,
  });
  return { text, bibtex: bibtex(facts), csl: csl(facts) };
}
