import type { Observation } from '../../src/model/observation.ts';
import { MONTHS, REPORT_MONTHS } from './calendar.ts';
import { sourceId } from './mark.ts';
import type { Notes } from './tell.ts';
import type { ObservationTable } from './world.ts';

/** A row that the home page shows, and how. */
export interface HeadlineRow {
  subject: string;
  as: 'observation' | 'target';
  table: ObservationTable;
  row: Observation;
}

/** The headlines' rows in the fields in which they differ; all are of the whole country and read twice. */
const HEADLINES: readonly (Pick<HeadlineRow, 'subject' | 'as' | 'table'> & {
  cells: Partial<Observation> & Pick<Observation, 'indicator' | 'programme' | 'value' | 'unit'>;
})[] = [
  {
    ...{ subject: 'centres', as: 'observation', table: 'centre-counts' },
    cells: { indicator: 'centres-open', programme: 'family-support-centres', value: 187, unit: 'centres' },
  },
  {
    ...{ subject: 'centres', as: 'target', table: 'centre-counts' },
    cells: {
      ...{ indicator: 'centres-target', programme: 'family-support-centres', value: 300, unit: 'centres' },
      ...{ stage: 'target', period_end: '2030' },
    },
  },
  {
    ...{ subject: 'funds', as: 'observation', table: 'funds' },
    cells: {
      ...{ indicator: 'funds-allocated', programme: 'social-assistance', value: 4_200_000_000, unit: 'kzt' },
      ...{
        purpose: 'family-help',
        payer: 'local-budget',
        qualifier: 'at_least',
        period_start: '2025',
        period_end: '2025',
      },
    },
  },
  {
    ...{ subject: 'families', as: 'observation', table: 'families' },
    cells: {
      ...{ indicator: 'helped', programme: 'family-support-centres', value: 61_500, unit: 'families' },
      ...{ qualifier: 'about', rounded_to: 500, period_start: '2025', period_end: '2025' },
    },
  },
  {
    ...{ subject: 'inspections', as: 'observation', table: 'inspections' },
    cells: {
      ...{
        indicator: 'institutions-visited',
        programme: 'prosecutor-checks',
        value: 2_480,
        unit: 'institutions',
      },
      ...{ period_start: '2025', period_end: '2025' },
    },
  },
];

/** Rows of the headlines, told by the last report of all. */
export function makeHeadlineRows(idOf: (source: string) => string, notes: Notes): HeadlineRow[] {
  const last = MONTHS.at(-1);
  const report = REPORT_MONTHS.at(-1);
  if (!last || !report) throw new Error(`no months: ${MONTHS.length}`);
  const source = sourceId(report);
  return HEADLINES.map(({ cells, ...headline }) => ({
    ...headline,
    row: {
      id: idOf(source),
      ...{ kind: null, beneficiary: null, help: null, detail: null, purpose: null, payer: null },
      ...{ scope: 'area', centre: null, area: 'KZ' },
      ...{ period_start: null, period_end: last.text, period_basis: 'printed', duration: null },
      ...{ value_max: null, qualifier: 'exact', rounded_to: null, obs_status: 'A', stage: 'actual' },
      ...{ reading: 'text', read: 'twice', part_of: null, base: null, base_unit: null, session: null },
      ...{ source, also_in: [], ...notes },
      ...{ withdrawn: null, withdrawn_why_kk: null, withdrawn_why_ru: null, withdrawn_why_en: null },
      ...cells,
    },
  }));
}
