import { ask } from '../../engine/ask.ts';
import type { Engine } from '../../engine/engine.ts';
import { type CodeLists, must } from '../../ledger/code-lists.ts';
import type { Reports } from '../../ledger/reports.ts';
import type { ViewState } from '../../ledger/view-state.ts';
import type { Observation } from '../../model/observation.ts';
import {
  exploreMapReports,
  exploreMapValues,
  type ExploreParams,
  exploreRates,
  exploreRows,
  type RegisterParams,
} from '../../queries/questions.ts';

/** People that a report may be held against, or why it can't be. */
export type People =
  { year: number; population: number } | { reason: 'number' | 'measure' | 'scope' | 'period' | 'people' };

/** A report that the filters let through. */
export type Row = { observation: Observation; year: number | null; people: People | null };

/** What a region's map shows: one report each, or how many there are of each. */
export type MapAnswer = { vintage: '2022' | '2018' } & (
  | { kind: 'values'; regions: { region: string; observation: string | null }[] }
  | { kind: 'reports'; regions: { region: string; reports: number | null }[] }
);

/** Everything that a state's map, chart and rows are drawn from. */
export type Answer = {
  state: ViewState;
  /** The newest first. */
  rows: readonly Row[];
  /** True when all rows are of one indicator, unit and programme: only then may their values share a scale. */
  isOneScale: boolean;
  map: MapAnswer;
};

/** A state as the questions take it. */
export function paramsOf(subject: string, state: ViewState): ExploreParams {
  return {
    subject,
    only_indicator: state.indicator,
    only_area: state.area,
    only_vintage: state.vintage,
    from_year: state.from,
    to_year: state.to,
    with_undated: state.undated,
    only_programme: state.programme,
    only_kind: state.kind,
    only_unit: state.unit,
    only_payer: state.payer,
    only_stage: state.stage,
    only_source: state.source,
    only_qualifier: state.qualifier,
  };
}

/** A state as the register's question takes it: only what it knows of. */
export function registerParams(subject: string, state: ViewState): RegisterParams {
  const { only_area, only_vintage, from_year, to_year, with_undated, only_kind, only_stage, only_source } =
    paramsOf(subject, state);
  return { only_area, only_vintage, from_year, to_year, with_undated, only_kind, only_stage, only_source };
}

/** Last year of which all regions had the borders of 2018. */
const LAST_OF_2018 = 2021;

/** The set of regions that a state's map shows: the one asked for, else the one that its area or period lies in. */
export function vintageOf({ areas }: Pick<CodeLists, 'areas'>, state: ViewState): '2022' | '2018' {
  if (state.vintage) return state.vintage;
  if (state.area && must(areas, state.area).vintage === '2018') return '2018';
  return state.to !== null && state.to <= LAST_OF_2018 ? '2018' : '2022';
}

/** Asks the engine everything that a state's view shows. */
export async function askView(
  engine: Engine,
  reports: Reports,
  subject: string,
  state: ViewState,
): Promise<Answer> {
  const params = paramsOf(subject, state);
  // Asked at once, so that the engine is never idle; it answers them one after the other.
  const [found, rates] = await Promise.all([
    ask(engine, exploreRows, params),
    state.measure === 'rate' ? ask(engine, exploreRates, params) : [],
  ]);
  const people = new Map(
    rates.map(({ id, year, population, reason }): [string, People] => [
      id,
      reason === null && year !== null && population !== null
        ? { year, population }
        : { reason: reason ?? 'people' },
    ]),
  );
  const rows = found.map(({ id, year }) => ({
    observation: must(reports.observations, id),
    year,
    people: people.get(id) ?? null,
  }));
  const scales = new Set(
    rows.map(({ observation: { indicator, unit, programme } }) => [indicator, unit, programme].join(' ')),
  );
  const vintage = vintageOf(reports, state);
  const isOneScale = scales.size === 1;
  return {
    state,
    rows,
    isOneScale,
    map: isOneScale
      ? { vintage, kind: 'values', regions: await ask(engine, exploreMapValues, { ...params, vintage }) }
      : { vintage, kind: 'reports', regions: await ask(engine, exploreMapReports, { ...params, vintage }) },
  };
}
