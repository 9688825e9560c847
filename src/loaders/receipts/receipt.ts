import { tableName } from '../../engine/tables.ts';
import { type FigureView, figureView } from '../../format/figure.ts';
import { formatPeriod } from '../../format/period.ts';
import { saidCautions, type SaidItem, saidNarrowing, saidSentence, saidValue } from '../../format/said.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Observation } from '../../model/observation.ts';
import { must } from '../../ledger/code-lists.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { differenceIndex } from '../difference-index.ts';
import type { DifferenceSet } from '../difference-sets.ts';
import { saidOf } from '../../ledger/said-of.ts';
import { type LinkedReport, linkedReport } from './linked-report.ts';
import { receiptLinks } from './links.ts';
import { type ReceiptArea, receiptArea } from './receipt-area.ts';

/** Everything that is known of one report of one number, in words of a page's language. */
export type Receipt = {
  id: string;
  source: string;
  figure: FigureView;
  indicator: string;
  definition: string;
  sentence: string;
  /** How exactly the source gave the number, and the number in words. */
  qualifier: string;
  words: string;
  period: string;
  /** True when the source itself names the period. */
  periodPrinted: boolean;
  area: ReceiptArea;
  /** Programme, who, what help, paid by whom … */
  items: SaidItem[];
  alsoIn: readonly string[];
  partOf: LinkedReport | null;
  parts: LinkedReport[];
  base: LinkedReport | null;
  differences: DifferenceSet[];
  earlier: LinkedReport[];
  later: LinkedReport[];
  /** Of the same date, or of none. */
  undated: LinkedReport[];
  note: string | null;
  cautions: string[];
  read: Observation['read'];
  /** Name of the table in the descriptor. */
  table: string;
  sql: string;
};

/** Statement that gives the row of a figure, in the engine's words. */
function rowSql(table: string, id: string): string {
  return `select value, unit, qualifier, period_start, period_end, source\nfrom ${tableName(table)}\nwhere id = '${id}'`;
}

/** The receipt of an observation in a language. */
export async function receiptOf(locale: Locale, row: Observation): Promise<Receipt> {
  const all = await atlas();
  const links = await receiptLinks();
  const area = await receiptArea(locale, row.area);
  const said = saidOf(locale, all, row, area);
  const link = (id: string | null) => linkTo(locale, all, id);
  const lines = (rows: readonly Observation[]) => rows.map((other) => linkedReport(locale, all, other));
  const others = links.others.get(row.id) ?? [];
  const of = (relation: string) =>
    lines(others.filter((one) => one.relation === relation).map((one) => one.row));
  const table = all.observations.tableOf(row.id);
  if (table === undefined) throw new Error(`no row in the atlas: ${row.id}`);
  return {
    id: row.id,
    figure: figureView(locale, row, true),
    indicator: said.indicator,
    definition: must(all.indicators, row.indicator)[`definition_${locale}`],
    sentence: saidSentence(locale, said),
    qualifier: qualifierName(locale, row),
    words: saidValue(locale, said),
    period: formatPeriod(locale, said.period, 'prose'),
    periodPrinted: row.period_basis === 'printed',
    area,
    items: [
      ...(said.programme ? [labelled(locale, 'said.label.programme', said.programme)] : []),
      // The row of the base is named with its number.
      ...saidNarrowing(locale, row.base === null ? said : { ...said, base: null }),
      ...(said.centre ? [labelled(locale, 'said.label.centre', said.centre)] : []),
    ],
    source: row.source,
    alsoIn: row.also_in,
    partOf: link(row.part_of),
    parts: lines(links.partsOf.get(row.id) ?? []),
    base: link(row.base),
    differences: (await differenceIndex(locale)).byRecord.get(row.id) ?? [],
    earlier: of('earlier'),
    later: of('later'),
    undated: of('undated'),
    note: row[`note_${locale}`],
    cautions: saidCautions(locale, said),
    read: row.read,
    table,
    sql: rowSql(table, row.id),
  };
}

function linkTo(locale: Locale, all: Atlas, id: string | null): LinkedReport | null {
  const row = id === null ? undefined : all.observations.get(id);
  return row ? linkedReport(locale, all, row) : null;
}

function labelled(locale: Locale, key: 'said.label.programme' | 'said.label.centre', name: string): SaidItem {
  return { label: translator(locale)(key), name };
}

function qualifierName(locale: Locale, row: Observation): string {
  const t = translator(locale);
  if (row.obs_status === 'Q') return t('val.suppressed');
  return row.qualifier ? t(`qual.name.${row.qualifier}`) : t('val.number_not_printed');
}
