import type { Observation } from '../../model/observation.ts';
import type { Cell, Checked, Table } from '../table.ts';
import { findRecord, type Tables } from '../tables.ts';

const FIELDS = [
  'id',
  'indicator',
  'purpose',
  'payer',
  'scope',
  'centre',
  'area',
  'period_start',
  'period_end',
  'period_basis',
  'value',
  'value_max',
  'unit',
  'qualifier',
  'rounded_to',
  'obs_status',
  'stage',
  'read',
  'part_of',
  'base',
  'base_unit',
  'source',
  'withdrawn',
] as const satisfies readonly (keyof Observation)[];

type Name = (typeof FIELDS)[number];

/** The fields of an observation that rules look at; undefined where the cell was wrong. */
export type ObservationView = Checked<Pick<Observation, Name>>;

const views = new WeakMap<Table, (row: number) => ObservationView>();

/** Gives the view of a table's row. */
export function observationViews(table: Table): (row: number) => ObservationView {
  const known = views.get(table) ?? makeObservationView(table);
  views.set(table, known);
  return known;
}

/** A literal, not a loop over names: a table may have a million rows. */
function makeObservationView({ cells, columns }: Table): (row: number) => ObservationView {
  const at = Object.fromEntries(FIELDS.map((name) => [name, columns.get(name) ?? -1])) as Record<
    Name,
    number
  >;
  return (row) => {
    const view: Record<Name, Cell> = {
      id: cells.at(row, at.id),
      indicator: cells.at(row, at.indicator),
      purpose: cells.at(row, at.purpose),
      payer: cells.at(row, at.payer),
      scope: cells.at(row, at.scope),
      centre: cells.at(row, at.centre),
      area: cells.at(row, at.area),
      period_start: cells.at(row, at.period_start),
      period_end: cells.at(row, at.period_end),
      period_basis: cells.at(row, at.period_basis),
      value: cells.at(row, at.value),
      value_max: cells.at(row, at.value_max),
      unit: cells.at(row, at.unit),
      qualifier: cells.at(row, at.qualifier),
      rounded_to: cells.at(row, at.rounded_to),
      obs_status: cells.at(row, at.obs_status),
      stage: cells.at(row, at.stage),
      read: cells.at(row, at.read),
      part_of: cells.at(row, at.part_of),
      base: cells.at(row, at.base),
      base_unit: cells.at(row, at.base_unit),
      source: cells.at(row, at.source),
      withdrawn: cells.at(row, at.withdrawn),
    };
    return view as ObservationView;
  };
}

/** The observation of an id, or undefined when no observation of a table that was read has it. */
export function findObservation(id: string | null | undefined, tables: Tables): ObservationView | undefined {
  const found = typeof id === 'string' ? findRecord(tables, id) : undefined;
  return found?.table.columns.has('indicator') ? observationViews(found.table)(found.row) : undefined;
}
