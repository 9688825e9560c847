import { formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { ExportColumn, ExportTable } from '../../exports/export-table.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Reports } from '../../ledger/reports.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Cell } from '../../model/cell.ts';
import type { LiveRow } from './live-row.ts';

/** What is said about the file besides its rows. */
export type ExportFacts = {
  title: string;
  /** The filters in words; empty when none is set. */
  filter: string;
  edition: string;
  /** Address of the view. */
  address: string;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
  /** True when the rows are told for every 100 000 people. */
  isRate: boolean;
};

type Column = ExportColumn & { cell: (row: LiveRow) => Cell };

/** All rows of the view, in its order, with titles in the page's language; numbers are as the source gave them. */
export function exportRows(
  locale: Locale,
  reports: Reports,
  rows: readonly LiveRow[],
  { title, filter, edition, address, today, isRate }: ExportFacts,
): ExportTable {
  const t = translator(locale);
  const column = (
    name: string,
    heading: string,
    type: ExportColumn['type'],
    cell: Column['cell'],
  ): Column => ({ name, title: heading, type, cell });
  const columns: Column[] = [
    column('indicator', t('subject.table.indicator'), 'text', ({ entry }) => entry.indicator),
    column('qualifier', t('filter.qualifier'), 'text', ({ entry: { observation, figure } }) =>
      observation.qualifier ? t(`qual.name.${observation.qualifier}`) : figure.text,
    ),
    column('value', t('table.value'), 'number', ({ entry }) => entry.observation.value),
    column('value_max', t('explore.col.max'), 'number', ({ entry }) => entry.observation.value_max),
    column(
      'unit',
      t('explore.col.unit'),
      'text',
      ({ entry }) => must(reports.units, entry.observation.unit)[`name_${locale}`],
    ),
    ...(isRate
      ? [
          column('rate', t('explore.measure.rate'), 'text', ({ rate, cannot }) =>
            rate ? rate.figure.text : `${t('explore.rate.cannot')}: ${cannot ?? ''}`,
          ),
          column('people', t('explore.col.people'), 'number', ({ rate }) => rate?.people ?? null),
        ]
      : []),
    column('narrowing', t('explore.col.what'), 'text', ({ entry }) =>
      [
        ...entry.narrowing.map(({ label, name }) => t('said.item', { label, name })),
        ...(entry.centre ? [entry.centre] : []),
      ].join('; '),
    ),
    column('programme', t('filter.programme'), 'text', ({ entry }) => entry.programme),
    column('area', t('explore.col.area'), 'text', ({ entry }) => entry.area.name),
    column('period', t('filter.period'), 'text', ({ entry }) => entry.period),
    column('tags', t('explore.col.tags'), 'text', ({ entry }) =>
      [...entry.tags.map(({ text }) => text), ...entry.notes].join('; '),
    ),
    column('source', t('proof.source'), 'text', ({ publisher, printed }) => `${publisher}, ${printed}`),
    column(
      'receipt',
      t('explore.col.receipt'),
      'text',
      ({ entry }) => new URL(entry.figure.href, address).href,
    ),
    column('id', t('explore.col.id'), 'text', ({ entry }) => entry.observation.id),
  ];
  return {
    title,
    columns: columns.map(({ name, title: heading, type }) => ({ name, title: heading, type })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    about: [
      [t('explore.about.filter'), filter || t('filter.all')],
      [t('proof.edition'), edition],
      [t('explore.about.link'), address],
      [t('explore.about.licence'), 'CC BY 4.0'],
      [
        t('dl.cite'),
        t('dl.cite.text', { edition, title, url: address, date: formatDate(locale, today, 'table') }),
      ],
    ],
  };
}
