import { type Locale, localePath } from '../../i18n/locales.ts';
import { edition } from '../edition.ts';
import { SITE } from '../site.ts';
import curl from './snippets/curl.sh?raw';
import excel from './snippets/excel.pq?raw';
import formula from './snippets/formula.txt?raw';
import pandas from './snippets/pandas.py?raw';
import duckdb from './snippets/parquet.sql?raw';
import python from './snippets/rows.py?raw';
import r from './snippets/rows.R?raw';
import javascript from './snippets/view.mjs?raw';
import duckdb_csv from './snippets/view.sql?raw';

/** Examples as they stand in their files, in the order of the page. */
const FILES = { curl, excel, formula, r, python, pandas, javascript, duckdb, duckdb_csv };

export type SnippetId = keyof typeof FILES;

/** An example of code: ready to run, with the addresses of this site and of this edition. */
export type Snippet = { id: SnippetId; code: string };

/** Address that the files have in place of the site's. */
const STAND_IN = 'https://otbasy-atlas.example';
/** A view: its names are in the language of its address. */
const VIEW = '/centres/map-support.';

/** The examples for a page in a language; `origin` is the site's, without a slash at its end. */
export async function snippetsOf(locale: Locale, origin = SITE.origin): Promise<Snippet[]> {
  const number = await edition();
  return (Object.keys(FILES) as SnippetId[]).map((id) => ({
    id,
    code: FILES[id]
      .trimEnd()
      .replaceAll(STAND_IN + VIEW, STAND_IN + localePath(locale, VIEW))
      .replaceAll(/\/data\/editions\/[\d.]+\//g, `/data/editions/${number}/`)
      .replaceAll(STAND_IN, origin),
  }));
}
