import { parseReference } from '../../schema/parse-reference.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { translator } from '../../format/translator.ts';
import { type Field, worded } from '../data-folder.ts';
import { type Dataset, datasets } from './dataset.ts';

/** What a field may hold, as its page shows it: sentences first, then codes. */
export type FieldRules = {
  type: string;
  /** Whether it must be filled, bounds, what stands between items. */
  rules: string[];
  /** Regular expression that the text must match; null without one. */
  pattern: string | null;
  /** Codes allowed with what each stands for. */
  values: { code: string; title: string }[];
  /** Where the codes come from; null where the field refers to nothing. */
  refers: { text: string; links: { title: string; href: string }[]; lists: readonly string[] } | null;
};

async function refersTo(locale: Locale, reference: string): Promise<FieldRules['refers']> {
  const t = translator(locale);
  const all = await datasets();
  const titled = (name: string) => all.find(({ resource }) => resource.name === name)?.resource;
  const { tables, lists } = parseReference(reference, (name) => titled(name) !== undefined);
  const linked = lists.length > 0 ? [...tables, 'kinds'] : tables;
  const catalogue = localePath(locale, '/data/');
  if (linked[0] === 'observations')
    return {
      text: '',
      links: [{ title: t('dataset.field.refers.figures'), href: `${catalogue}#group-figures` }],
      lists,
    };
  if (linked[0] === 'records')
    return { text: '', links: [{ title: t('dataset.field.refers.records'), href: catalogue }], lists };
  const links = linked.flatMap((name) => {
    const resource = titled(name);
    return resource
      ? [{ title: worded(locale, resource, 'title'), href: localePath(locale, `/data/${name}/`) }]
      : [];
  });
  return { text: t('dataset.field.refers'), links, lists };
}

/** Rules of a field of a table in words of a page's language. */
export async function fieldRules(locale: Locale, { primaryKey }: Dataset, field: Field): Promise<FieldRules> {
  const t = translator(locale);
  const { required = false, minimum, maximum, pattern, enum: codes = [] } = field.constraints ?? {};
  const isKey = primaryKey.length === 1 && primaryKey[0] === field.name;
  return {
    type: t(`data.type.${field.type}` as 'data.type.string'),
    rules: [
      t(required ? 'data.required' : 'data.optional'),
      ...(isKey ? [t('dataset.field.unique')] : []),
      ...(minimum === undefined ? [] : [t('dataset.field.least', { n: minimum })]),
      ...(maximum === undefined ? [] : [t('dataset.field.most', { n: maximum })]),
      ...(field.type === 'list' ? [t('dataset.field.separator', { sign: field.delimiter ?? ';' })] : []),
    ],
    pattern: pattern ?? null,
    values: codes.map((code) => ({ code, title: field.enumTitles?.[code]?.[locale] ?? '' })),
    refers: field.references === undefined ? null : await refersTo(locale, field.references),
  };
}
