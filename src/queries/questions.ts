/** Every question that a page asks at build, with its types. The SQL says what each means and how it is ordered. */
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import areaPagesSql from './area-pages.sql?raw';
import areaPagesView from './views/area-pages.sql?raw';
import explorePeopleSql from './views/explore-people.sql?raw';
import explorePlacesSql from './views/explore-places.sql?raw';
import exploreReportsSql from './views/explore-reports.sql?raw';
import exploredSql from './views/explored.sql?raw';
import firstDaysSql from './views/first-days.sql?raw';
import lastDaysSql from './views/last-days.sql?raw';
import listedReportsSql from './views/listed-reports.sql?raw';
import sameReportsSql from './views/same-reports.sql?raw';
import sessionDaysSql from './views/session-days.sql?raw';
import sessionSourcesSql from './views/session-sources.sql?raw';
import centrePaceSql from './centre-pace.sql?raw';
import centreStocksSql from './centre-stocks.sql?raw';
import datasetIndicatorsSql from './dataset-indicators.sql?raw';
import datasetSpansSql from './dataset-spans.sql?raw';
import datasetUnitsSql from './dataset-units.sql?raw';
import commitmentReportsSql from './commitment-reports.sql?raw';
import differencesSql from './differences.sql?raw';
import editionCountsSql from './edition-counts.sql?raw';
import exploreMapReportsSql from './explore-map-reports.sql?raw';
import exploreMapValuesSql from './explore-map-values.sql?raw';
import exploreOptionsSql from './explore-options.sql?raw';
import exploreRatesSql from './explore-rates.sql?raw';
import exploreRegisterSql from './explore-register.sql?raw';
import districtRowsSql from './district-rows.sql?raw';
import exploreRowsSql from './explore-rows.sql?raw';
import headlinesSql from './headlines.sql?raw';
import initiativesSql from './initiatives.sql?raw';
import mapCentresSql from './map-centres.sql?raw';
import mapIndicatorSql from './map-indicator.sql?raw';
import mapReportedSql from './map-reported.sql?raw';
import perCapitaSql from './per-capita.sql?raw';
import numberedCommitmentsSql from './numbered-commitments.sql?raw';
import listedIdsSql from './listed-ids.sql?raw';
import otherReportsSql from './other-reports.sql?raw';
import qualifierExamplesSql from './qualifier-examples.sql?raw';
import readingCountsSql from './reading-counts.sql?raw';
import sourceListSql from './source-list.sql?raw';
import takenCountsSql from './taken-counts.sql?raw';
import vintagesSql from './vintages.sql?raw';
import { question } from './question.ts';
import regionCountsSql from './region-counts.sql?raw';
import indicatorCoverageSql from './indicator-coverage.sql?raw';
import regionAgeSql from './region-age.sql?raw';
import regionCoverageSql from './region-coverage.sql?raw';
import regionHeadlinesSql from './region-headlines.sql?raw';
import regionLatestSql from './region-latest.sql?raw';
import regionLedgerSql from './region-ledger.sql?raw';
import regionMomentsSql from './region-moments.sql?raw';
import regionPagesSql from './region-pages.sql?raw';
import regionCommitmentsSql from './region-commitments.sql?raw';
import regionFactsSql from './region-facts.sql?raw';
import regionSplitsSql from './region-splits.sql?raw';
import regionStatementsSql from './region-statements.sql?raw';
import regionTimelineSql from './region-timeline.sql?raw';
import registerSql from './register.sql?raw';
import roadmapSql from './roadmap.sql?raw';
import promisedDoneSql from './promised-done.sql?raw';
import sessionChangesSql from './session-changes.sql?raw';
import sessionCommitmentsSql from './session-commitments.sql?raw';
import sessionEarlierCommitmentsSql from './session-earlier-commitments.sql?raw';
import sessionReportsSql from './session-reports.sql?raw';
import sessionSinceSql from './session-since.sql?raw';
import sessionStatementsSql from './session-statements.sql?raw';
import sessionsSql from './sessions.sql?raw';
import subjectBreakdownSql from './subject-breakdown.sql?raw';
import subjectCountsSql from './subject-counts.sql?raw';
import subjectLedgerSql from './subject-ledger.sql?raw';
import subjectSeriesSql from './subject-series.sql?raw';

type None = Record<never, never>;
type Qualifier = Observation['qualifier'];

/** Views that other questions read, made once after the tables, in this order. */
export const VIEWS: readonly string[] = [
  areaPagesView,
  listedReportsSql,
  exploreReportsSql,
  explorePlacesSql,
  explorePeopleSql,
  exploredSql,
  sameReportsSql,
  firstDaysSql,
  lastDaysSql,
  sessionDaysSql,
  sessionSourcesSql,
];

/** Views that a reader's filters ask again at every change: an engine that keeps what they hold answers sooner. */
export const EXPLORE_VIEWS = ['explore_reports', 'explore_places', 'explore_people'] as const;

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

/**
 * `id` is of the programme itself, an observation or a statement, as `kind` says; `place` is of a region's page or of
 * an area that has none.
 */
export const initiatives = question<
  None,
  {
    programme: string;
    kind: 'programme' | 'figure' | 'said';
    id: string;
    place: string | null;
    relation: Relation;
  }
>(initiativesSql);

/** `due` is a partial date, `term` an ISO 8601 duration. */
export const numberedCommitments = question<
  None,
  { id: string; observation: string; due: string | null; term: string | null }
>(numberedCommitmentsSql);

export const commitmentReports = question<None, { commitment: string; observation: string; used: boolean }>(
  commitmentReportsSql,
);

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

export const areaPages = question<None, { area: string; page: string }>(areaPagesSql);

export const regionLedger = question<{ region: string }, { id: string; subject: string; relation: Relation }>(
  regionLedgerSql,
);

export const regionLatest = question<{ region: string; indicator: string }, { id: string }>(regionLatestSql);

/** `row` is the id of an observation, of a row of population or of schools, as `kind` says. */
export const regionMoments = question<
  None,
  {
    series: string;
    subject: string;
    kind: 'reports' | 'people' | 'schools';
    moment: string;
    vintage: '2022' | '2018';
    basis: string;
    area: string;
    row: string;
  }
>(regionMomentsSql);
export const regionHeadlines = question<None, { region: string; observation: string }>(regionHeadlinesSql);

export const regionCoverage = question<
  None,
  { region: string; subject: string; year: number | null; figures: number }
>(regionCoverageSql);

/** `latest` is the period's end as printed: a year, a month or a day. */
export const regionAge = question<
  None,
  { region: string; figures: number; sources: number; latest: string | null }
>(regionAgeSql);

/** Fewest regions first. */
export const indicatorCoverage = question<
  None,
  {
    indicator: string;
    subject: string;
    regions: number;
    country: number;
    figures: number;
    sources: number;
    latest: string | null;
  }
>(indicatorCoverageSql);

export const regionCounts = question<
  None,
  { region: string; figures: number; sources: number; centres: number }
>(regionCountsSql);

export const editionCounts = question<None, { what: string; n: number }>(editionCountsSql);

export const listedIds = question<None, { id: string }>(listedIdsSql);

/** `relation` is of the other report to the first; `undated` also where both have the same date. */
export const otherReports = question<
  None,
  { id: string; other: string; relation: 'earlier' | 'later' | 'undated' }
>(otherReportsSql);

export const qualifierExamples = question<None, { qualifier: NonNullable<Qualifier>; id: string }>(
  qualifierExamplesSql,
);

export const readingCounts = question<None, { read: Observation['read']; n: number }>(readingCountsSql);

export const sourceList = question<None, { id: string; figures: number }>(sourceListSql);

export const takenCounts = question<None, { source: string; what: string; n: number }>(takenCountsSql);

/** `since` is null where the data doesn't say from when. */
export const vintages = question<None, { vintage: string; regions: number; since: string | null }>(
  vintagesSql,
);

export const subjectLedger = question<
  { subject: string },
  { id: string; programme: string; indicator: string }
>(subjectLedgerSql);

export const subjectCounts = question<
  { subject: string },
  { reports: number; sources: number; national: number; undated: number; regions: number }
>(subjectCountsSql);

/** `series` is the same for reports that may be held against each other. */
export const subjectSeries = question<{ subject: string }, { id: string; series: string }>(subjectSeriesSql);

/** `kind` is for kinds of institution. */
export const subjectBreakdown = question<
  { subject: string; field: 'programme' | 'kind' | 'payer' },
  { part: string; observation: string; reports: number }
>(subjectBreakdownSql);

export const mapReported = question<
  { subject: string; vintage: '2022' | '2018' },
  { region: string; reports: number | null }
>(mapReportedSql);

export const register = question<None, { id: string; region: string }>(registerSql);

export const regionStatements = question<
  { region: string },
  { id: string; subject: string; relation: Relation }
>(regionStatementsSql);

export const regionCommitments = question<{ region: string }, { id: string; relation: Relation }>(
  regionCommitmentsSql,
);

/** `id` is of an observation, a statement, a centre or a commitment, as `kind` says; `date` may be partial. */
export const regionTimeline = question<
  { region: string },
  { kind: 'figure' | 'said' | 'opened' | 'due'; id: string; date: string; relation: Relation }
>(regionTimelineSql);
/** One row a promise and place; `place` is a region's page or an area that is none, as `KZ`. */
export const roadmap = question<None, { id: string; place: string }>(roadmapSql);

/** `former` and `recoded_on` are null unless only the code changed; `valid_to` stands for a former shape only. */
export const regionFacts = question<
  None,
  {
    region: string;
    vintage: '2022' | '2018';
    kato: string;
    former: string | null;
    recoded_on: string | null;
    valid_to: string | null;
    unchanged_since: string | null;
    districts: number;
    cities: number;
    population_row: string;
    population: number;
    population_year: number;
    /** Day of a count; null for a yearly average. */
    population_day: string | null;
    population_source: string;
  }
>(regionFactsSql);

/** Rows of `population` are null where a district is younger than the count. */
export const districtRows = question<
  None,
  {
    area: string;
    region: string;
    open: number;
    planned: number;
    population_row: string | null;
    population: number | null;
    population_day: string | null;
    population_source: string | null;
  }
>(districtRowsSql);

export const regionSplits = question<None, { former: string; region: string; day: string }>(regionSplitsSql);

/** A reader's filters on a subject, as the macro `explored` takes them; null lets all through. */
export type ExploreParams = {
  subject: string;
  only_indicator: string | null;
  /** Id of a region's page, or `KZ`. */
  only_area: string | null;
  only_vintage: '2022' | '2018' | null;
  from_year: number | null;
  to_year: number | null;
  with_undated: boolean;
  only_programme: string | null;
  only_kind: string | null;
  only_unit: string | null;
  only_payer: string | null;
  only_stage: string | null;
  only_source: string | null;
  only_qualifier: string | null;
};

type OnMap = ExploreParams & { vintage: '2022' | '2018' };

/** `year` is null for reports without a period. */
export const exploreRows = question<ExploreParams, { id: string; year: number | null }>(exploreRowsSql);

export const exploreMapReports = question<OnMap, { region: string; reports: number | null }>(
  exploreMapReportsSql,
);

export const exploreMapValues = question<OnMap, { region: string; observation: string | null }>(
  exploreMapValuesSql,
);

/** Either `reason` or the other two are null. */
export const exploreRates = question<
  ExploreParams,
  {
    id: string;
    year: number | null;
    population: number | null;
    reason: 'number' | 'measure' | 'scope' | 'period' | 'people' | null;
  }
>(exploreRatesSql);

/** The filters that say something of a centre, too. */
export type RegisterParams = Pick<
  ExploreParams,
  | 'only_area'
  | 'only_vintage'
  | 'from_year'
  | 'to_year'
  | 'with_undated'
  | 'only_kind'
  | 'only_stage'
  | 'only_source'
>;

/** Centres of the register. */
export const exploreRegister = question<
  RegisterParams,
  { id: string; region: string; kind: string; state: 'open' | 'planned' | 'closed' | 'not-stated' }
>(exploreRegisterSql);

/** What a subject's reports may be filtered by, with how many reports have it. */
export const exploreOptions = question<
  { subject: string },
  {
    field:
      | 'indicator'
      | 'programme'
      | 'kind'
      | 'unit'
      | 'payer'
      | 'area'
      | 'stage'
      | 'qualifier'
      | 'source'
      | 'year';
    value: string;
    n: number;
  }
>(exploreOptionsSql);

/** Indicators of a table of figures and how they add up. */
export const datasetIndicators = question<
  { resource: string },
  { id: string; measure: Indicator['measure']; add_areas: boolean; add_time: boolean }
>(datasetIndicatorsSql);

/** Units of a table of figures. */
export const datasetUnits = question<{ resource: string }, { unit: string }>(datasetUnitsSql);

/** Partial dates; tables that tell of no time have no row. */
export const datasetSpans = question<None, { resource: string; first: string; last: string }>(
  datasetSpansSql,
);

/** `previous` is null where no sitting of the body surely came before. */
export const sessionList = question<None, { id: string; previous: string | null }>(sessionsSql);

type AtSession = { session: string };

export const sessionReports = question<AtSession, { id: string; subject: string }>(sessionReportsSql);

export const sessionStatements = question<AtSession, { id: string; subject: string }>(sessionStatementsSql);

export const sessionCommitments = question<AtSession, { id: string }>(sessionCommitmentsSql);

/** `known`: whether an outcome had been reported by the day of the sitting. */
export const sessionEarlierCommitments = question<AtSession, { id: string; known: boolean }>(
  sessionEarlierCommitmentsSql,
);

/** `earlier` is an observation, too. */
export const sessionChanges = question<
  AtSession,
  { id: string; subject: string; certain: boolean; earlier: string | null }
>(sessionChangesSql);

export const sessionSince = question<AtSession, { id: string; other: string; differs: boolean }>(
  sessionSinceSql,
);

/** `day` is `YYYY-MM-DD`. */
export const promisedDone = question<{ page: string; day: string }, { id: string }>(promisedDoneSql);
