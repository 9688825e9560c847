import type { Cell } from '../../model/cell.ts';

/** What a row of a figure's table holds: a report by its codes and names, or a count of the site's own without an id. */
const FIGURE = [
  'id',
  'indicator',
  'indicator_name',
  'programme',
  'programme_name',
  'kind',
  'beneficiary',
  'help',
  'detail',
  'purpose',
  'payer',
  'narrowing',
  'scope',
  'centre',
  'area',
  'area_name',
  'period_start',
  'period_end',
  'period_basis',
  'duration',
  'stage',
  'obs_status',
  'value',
  'value_max',
  'qualifier',
  'unit',
  'unit_name',
  'base_unit',
  'shown',
  'source',
  'source_name',
  'address',
] as const;

/** Columns of the table of a view, by the kind of what it shows. Every table of a kind has them all, in this order. */
export const VIEW_COLUMNS = {
  figures: FIGURE,
  /** Figures told for every 100 000 people. */
  rates: [...FIGURE, 'rate', 'population'],
  /** Reports that differ, and which of them is used. */
  differing: [...FIGURE, 'picked'],
  /** Centres of the register. */
  centres: [
    'id',
    'name',
    'kind',
    'kind_name',
    'state',
    'opened',
    'area',
    'area_name',
    'locality',
    'lat',
    'lon',
    'location_precision',
    'programme',
    'source',
    'source_name',
    'address',
  ],
  areas: ['area', 'area_name', 'vintage', 'kato', 'iso', 'valid_from', 'valid_to', 'address'],
} as const;

export type ViewKind = keyof typeof VIEW_COLUMNS;

/** A row of the table of a view: null where nothing is known or nothing of the sort applies. */
export type ViewRow<Kind extends ViewKind> = Readonly<Record<(typeof VIEW_COLUMNS)[Kind][number], Cell>>;

/** The table of a view, made of the very rows that draw it, in their order. */
export type ViewRows = { [Kind in ViewKind]: { kind: Kind; rows: readonly ViewRow<Kind>[] } }[ViewKind];
