import { makeComparator } from '../../format/compare.ts';
import { formatDate } from '../../format/date.ts';
import { publisherOf } from '../../format/publisher.ts';
import { formatRange } from '../../format/range.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { LIST_FILTERS } from '../../ledger/view-state.ts';
import { exploreOptions } from '../../queries/questions.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import type { SubjectPage } from './subject.ts';

type ListFilter = (typeof LIST_FILTERS)[number];

/** A value that a filter may have, its name with how many reports of the subject have it. */
export type Choice = { value: string; text: string };

/** Choices of each filter; regions of today and former shapes in the alphabet, each under a heading of its own. */
export type ExplorerOptions = Readonly<Record<Exclude<ListFilter, 'area'>, readonly Choice[]>> & {
  country: Choice;
  regions: readonly Choice[];
  former: readonly Choice[];
  years: readonly [number, number];
};

/** Short, as in a table; a former shape carries the years of its set of regions. */
function areaName(locale: Locale, all: Atlas, id: string): string {
  const { vintage, valid_to, ...area } = must(all.areas, id);
  const short = all.areaNames.get(id)?.[`short_${locale}`] ?? area[`name_${locale}`];
  return vintage === '2018' && valid_to ? `${short} (${formatRange(vintage, valid_to.slice(0, 4))})` : short;
}

function nameOf(
  locale: Locale,
  all: Atlas,
  field: ListFilter,
  id: string,
): { name: string; note: string | null } {
  const t = translator(locale);
  const plain = (name: string) => ({ name, note: null });
  if (field === 'indicator') return plain(must(all.indicators, id)[`name_${locale}`]);
  if (field === 'programme') return plain(must(all.programmes, id)[`name_${locale}`]);
  if (field === 'area') return plain(areaName(locale, all, id));
  if (field === 'unit') return plain(must(all.units, id)[`name_${locale}`]);
  if (field === 'payer') return plain(must(all.kinds, `payer/${id}`)[`name_${locale}`]);
  if (field === 'kind') {
    const list = all.kinds.has(`centre/${id}`) ? 'centre' : 'institution';
    return plain(must(all.kinds, `${list}/${id}`)[`name_${locale}`]);
  }
  if (field === 'stage') return plain(t(`explore.stage.${id as 'actual' | 'planned' | 'target'}`));
  if (field === 'qualifier') return plain(t(`qual.name.${id as 'exact'}`));
  const source = must(all.sources, id);
  return {
    name: publisherOf(locale, source),
    note: source.date && formatDate(locale, source.date, 'table'),
  };
}

/** What the form of a subject's page offers, in the page's language. */
export async function explorerOptions(locale: Locale, subject: SubjectPage): Promise<ExplorerOptions> {
  const all = await atlas();
  const compare = makeComparator(locale);
  const rows = await answer(exploreOptions, { subject });
  const choices = (field: ListFilter): Choice[] =>
    rows
      .filter((row) => row.field === field)
      .map(({ value, n }) => {
        const { name, note } = nameOf(locale, all, field, value);
        const text = [name, note].filter(Boolean).join(', ');
        // A kind that the register alone knows has no figures to count.
        return { value, text: field === 'kind' && n === 0 ? text : `${text} (${n})` };
      });
  const areas = choices('area');
  const [country] = areas;
  if (!country) throw new Error(`subject without areas: ${subject}`);
  const regions = (vintage: string) =>
    areas
      .filter(({ value }) => must(all.areas, value).vintage === vintage)
      .toSorted((a, b) => compare(a.text, b.text));
  const years = rows.filter(({ field }) => field === 'year').map(({ value }) => Number(value));
  return {
    indicator: choices('indicator'),
    programme: choices('programme'),
    kind: choices('kind'),
    unit: choices('unit'),
    payer: choices('payer'),
    stage: choices('stage'),
    source: choices('source'),
    qualifier: choices('qualifier'),
    country,
    regions: regions('2022'),
    former: regions('2018'),
    years: [Math.min(...years), Math.max(...years)],
  };
}
