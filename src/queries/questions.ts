/** Every question that a page asks at build, with its types. The SQL says what each means and how it is ordered. */
import type { Observation } from '../model/observation.ts';
import areaPagesSql from './views/area-pages.sql?raw';
import centrePaceSql from './centre-pace.sql?raw';
import centreStocksSql from './centre-stocks.sql?raw';
import differencesSql from './differences.sql?raw';
import editionCountsSql from './edition-counts.sql?raw';
import headlinesSql from './headlines.sql?raw';
import mapCentresSql from './map-centres.sql?raw';
import mapIndicatorSql from './map-indicator.sql?raw';
import perCapitaSql from './per-capita.sql?raw';
import { question } from './question.ts';
import regionCountsSql from './region-counts.sql?raw';
import regionCoverageSql from './region-coverage.sql?raw';
import regionLedgerSql from './region-ledger.sql?raw';
import regionPagesSql from './region-pages.sql?raw';

type None = Record<never, never>;
type Qualifier = Observation['qualifier'];

/** Views that other questions read, made once after the tables, in this order. */
export const VIEWS: readonly string[] = [areaPagesSql];

/** How an area's rows come to stand on a region's page. */
export type Relation = 'itself' | 'then' | 'within' | 'with-others';

export const headlines = question<
  None,
  {
    subject: string;
    observation: string;
    target: string | null;
    value: number | null;
    target_value: number | null;
  }
>(headlinesSql);

export const centreStocks = question<
  None,
  {
    id: string;
    stage: Observation['stage'];
    period_end: string | null;
    period_basis: Observation['period_basis'];
    value: number;
    value_max: number | null;
    qualifier: Qualifier;
    source: string;
  }
>(centreStocksSql);

export const centrePace = question<
  None,
  {
    first: string;
    first_value: number;
    first_day: string;
    latest: string;
    latest_value: number;
    latest_day: string;
    growth: number;
    plan: string | null;
    plan_value: number | null;
    plan_year: number | null;
    needed_a_year: number | null;
  }
>(centrePaceSql);

/** `basis`: where the number comes from; null when nothing is known. `value` is null for `opened`. */
export const mapCentres = question<
  { kind: string; vintage: '2022' | '2018' },
  {
    region: string;
    basis: 'stock' | 'register' | 'opened' | null;
    value: number | null;
    qualifier: Qualifier;
    observation: string | null;
    period_end: string | null;
    planned: number | null;
    planned_observation: string | null;
  }
>(mapCentresSql);

/** `beneficiary` is `''` for rows that name none. */
export const mapIndicator = question<
  { indicator: string; programme: string; beneficiary: string; vintage: '2022' | '2018' },
  { region: string; observation: string | null }
>(mapIndicatorSql);

/** `record` is any id of the package; `values_told` and `units_told` count what the set's numbers differ in. */
export const differenceRows = question<
  None,
  {
    difference: string;
    record: string;
    picked: boolean;
    headline: string | null;
    values_told: number;
    units_told: number;
  }
>(differencesSql);

export const perCapita = question<
  { indicator: string; programme: string; beneficiary: string; year: number },
  {
    area: string;
    observation: string;
    value: number;
    qualifier: Qualifier;
    population: number | null;
    rate: number | null;
  }
>(perCapitaSql);

export const regionPages = question<None, { region: string; page: string; vintage: '2022' | '2018' }>(
  regionPagesSql,
);

export const regionLedger = question<{ region: string }, { id: string; subject: string; relation: Relation }>(
  regionLedgerSql,
);

export const regionCoverage = question<
  None,
  { region: string; subject: string; year: number | null; figures: number }
>(regionCoverageSql);

export const regionCounts = question<
  None,
  { region: string; figures: number; sources: number; centres: number }
>(regionCountsSql);

export const editionCounts = question<None, { what: string; n: number }>(editionCountsSql);
