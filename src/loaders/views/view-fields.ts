import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { type Field, worded } from '../data-folder.ts';
import { datasetOf } from '../datasets/dataset.ts';
import { VIEW_COLUMNS, type ViewKind } from './view-rows.ts';

/** A column of a view's table in words of a language; `type` is what its cells are when they aren't null. */
export type ViewField = {
  name: string;
  type: 'string' | 'number' | 'boolean';
  title: string;
  description: string;
};

/** Table of the package that a column's words are from, and its field there where it has another name. */
const TABLE: Readonly<Record<ViewKind, string>> = {
  figures: 'centre-counts',
  rates: 'centre-counts',
  differing: 'centre-counts',
  centres: 'centres',
  areas: 'areas',
};
const NUMBERS: readonly string[] = ['value', 'value_max', 'rate', 'population', 'lat', 'lon'];
const OWN = ['narrowing', 'shown', 'rate', 'population', 'address'] as const;
const OWN_TITLE = {
  narrowing: 'explore.col.what',
  shown: 'view.shown',
  rate: 'explore.measure.rate',
  population: 'explore.col.people',
  address: 'view.address',
} as const satisfies Record<(typeof OWN)[number], MessageKey>;

const isOwn = (name: string): name is (typeof OWN)[number] => (OWN as readonly string[]).includes(name);

/** Columns of a kind of table with their words: those of the package's own fields where a column is one. */
export async function viewFields(locale: Locale, kind: ViewKind): Promise<ViewField[]> {
  const t = translator(locale);
  const { fields } = await datasetOf(TABLE[kind]);
  const picked = (await datasetOf('difference-rows')).fields.filter(({ name }) => name === 'picked');
  const known = new Map<string, Field>([...fields, ...picked].map((field) => [field.name, field]));
  const id = known.get('id');
  if (id && kind === 'areas') known.set('area', id);
  const columns: readonly string[] = VIEW_COLUMNS[kind];
  return columns.map((name): ViewField => {
    const type = NUMBERS.includes(name) ? 'number' : name === 'picked' ? 'boolean' : 'string';
    if (isOwn(name)) return { name, type, title: t(OWN_TITLE[name]), description: t(`view.${name}.about`) };
    const coded = known.get(name.replace(/_name$/, ''));
    if (name.endsWith('_name') && coded)
      return {
        name,
        type,
        title: worded(locale, coded, 'title'),
        description: t('view.name.about', { field: coded.name }),
      };
    const field = known.get(name) ?? known.get(`${name}_${locale}`);
    if (!field) throw new Error(`no words for a column of ${kind}: ${name}`);
    const title = worded(locale, field, 'title');
    return {
      name,
      type,
      title: columns.includes(`${name}_name`) ? t('dataset.xlsx.code', { title }) : title,
      description: worded(locale, field, 'description'),
    };
  });
}
