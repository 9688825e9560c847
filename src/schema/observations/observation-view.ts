import type { Observation } from '../../model/observation.ts';
import type { Cell, Checked, Table } from '../table.ts';
import { findRecord, type Tables } from '../tables.ts';

/** The fields of an observation that rules look at; undefined where the cell was wrong. */
export type ObservationView = Checked<
  Pick<
    Observation,
    | 'id'
    | 'indicator'
    | 'purpose'
    | 'payer'
    | 'scope'
    | 'centre'
    | 'area'
    | 'period_start'
    | 'period_end'
    | 'period_basis'
    | 'value'
    | 'value_max'
    | 'unit'
    | 'qualifier'
    | 'rounded_to'
    | 'obs_status'
    | 'stage'
    | 'read'
    | 'part_of'
    | 'base'
    | 'base_unit'
    | 'source'
    | 'withdrawn'
  >
>;

/** Makes the view of a table's row. A literal, not a loop over names: a table may have a million rows. */
export function makeObservationView(table: Table): (row: number) => ObservationView {
  const at = Object.fromEntries(table.columns) as Record<keyof ObservationView, number>;
  return (row) => {
    const cells = table.rows[row] ?? [];
    const view: Record<keyof ObservationView, Cell> = {
      id: cells[at.id],
      indicator: cells[at.indicator],
      purpose: cells[at.purpose],
      payer: cells[at.payer],
      scope: cells[at.scope],
      centre: cells[at.centre],
      area: cells[at.area],
      period_start: cells[at.period_start],
      period_end: cells[at.period_end],
      period_basis: cells[at.period_basis],
      value: cells[at.value],
      value_max: cells[at.value_max],
      unit: cells[at.unit],
      qualifier: cells[at.qualifier],
      rounded_to: cells[at.rounded_to],
      obs_status: cells[at.obs_status],
      stage: cells[at.stage],
      read: cells[at.read],
      part_of: cells[at.part_of],
      base: cells[at.base],
      base_unit: cells[at.base_unit],
      source: cells[at.source],
      withdrawn: cells[at.withdrawn],
    };
    return view as ObservationView;
  };
}

/** The observation of an id, or undefined when no observation of a table that was read has it. */
export function findObservation(id: string | null | undefined, tables: Tables): ObservationView | undefined {
  const found = typeof id === 'string' ? findRecord(tables, id) : undefined;
  return found?.table.columns.has('indicator') ? makeObservationView(found.table)(found.row) : undefined;
}
