import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { Observation } from '../../model/observation.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { SITE } from '../site.ts';
import type { ViewRow } from './view-rows.ts';

type Row = ViewRow<'figures'>;

/** A report as a row; `shown` is its number as the picture writes it. */
export async function reportRow(locale: Locale, id: string, shown: string): Promise<Row> {
  const all = await atlas();
  return rowOf(locale, all, must(all.observations, id), shown);
}

function rowOf(locale: Locale, all: Atlas, row: Observation, shown: string): Row {
  const t = translator(locale);
  const { indicator, programme, narrowing, centre, area, figure } = ledgerEntry(locale, all, row);
  const said = narrowing.map(({ label, name }) => t('said.item', { label, name }));
  return {
    id: row.id,
    indicator: row.indicator,
    indicator_name: indicator,
    programme: row.programme,
    programme_name: programme,
    kind: row.kind,
    beneficiary: row.beneficiary,
    help: row.help,
    detail: row.detail,
    purpose: row.purpose,
    payer: row.payer,
    narrowing: [...said, ...(centre ? [centre] : [])].join('; ') || null,
    scope: row.scope,
    centre: row.centre,
    area: row.area,
    area_name: area.name,
    period_start: row.period_start,
    period_end: row.period_end,
    period_basis: row.period_basis,
    duration: row.duration,
    stage: row.stage,
    obs_status: row.obs_status,
    value: row.value,
    value_max: row.value_max,
    qualifier: row.qualifier,
    unit: row.unit,
    unit_name: must(all.units, row.unit)[`name_${locale}`],
    base_unit: row.base_unit,
    shown,
    source: row.source,
    source_name: publisherOf(locale, must(all.sources, row.source)),
    address: new URL(figure.href, SITE).href,
  };
}

const EMPTY: Row = {
  id: null,
  indicator: null,
  indicator_name: null,
  programme: null,
  programme_name: null,
  kind: null,
  beneficiary: null,
  help: null,
  detail: null,
  purpose: null,
  payer: null,
  narrowing: null,
  scope: null,
  centre: null,
  area: null,
  area_name: null,
  period_start: null,
  period_end: null,
  period_basis: null,
  duration: null,
  stage: null,
  obs_status: null,
  value: null,
  value_max: null,
  qualifier: null,
  unit: null,
  unit_name: null,
  base_unit: null,
  shown: null,
  source: null,
  source_name: null,
  address: null,
};

/** An area that no report tells of; `shown` says so, `href` is from the root. */
export const untoldRow = (area: { id: string; name: string }, shown: string, href: string): Row => ({
  ...EMPTY,
  area: area.id,
  area_name: area.name,
  shown,
  address: new URL(href, SITE).href,
});

/** A count of the site's own as a row: of the register's centres, or, without a unit, of reports. */
export async function countRow(
  locale: Locale,
  area: { id: string; name: string },
  count: { indicator: string; name: string; value: number; isLeast: boolean; shown: string; href: string },
): Promise<Row> {
  const { units } = await atlas();
  const unit = isRegisterCount(count.indicator) ? 'centres' : null;
  return {
    ...untoldRow(area, count.shown, count.href),
    indicator: count.indicator,
    indicator_name: count.name,
    stage: 'actual',
    value: count.value,
    qualifier: count.isLeast ? 'at_least' : 'exact',
    unit,
    unit_name: unit && must(units, unit)[`name_${locale}`],
  };
}

/** True for the code of a count of the register's centres: `centres-in-register:crisis@KZ-61@`. */
export const isRegisterCount = (code: string): boolean => code.startsWith('centres-in-register:');

/** The report that a figure's address leads to: a receipt's ends in its id. Null for a count of the site's own. */
export async function reportOf(href: string): Promise<string | null> {
  const id = href.slice(href.indexOf('#') + 1);
  return (await atlas()).observations.has(id) ? id : null;
}

/** Reports of a chart as rows, in their order. */
export const reportRows = (
  locale: Locale,
  drawn: readonly { id: string; text: string }[],
): Promise<readonly Row[]> => Promise.all(drawn.map(({ id, text }) => reportRow(locale, id, text)));
