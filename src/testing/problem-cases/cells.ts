import {
  GOOD_TABLES,
  makeObservationCells,
  makePackage,
  type RowCells,
  type TableCells,
} from '../make-package.ts';

/** Files of a package in memory. */
export type Files = ReturnType<typeof makePackage>;

/** A package with something wrong in it, and each problem that the check finds, as it is printed; none where all is well. */
export type ProblemCase = readonly [files: Files, ...problems: string[]];

/** The good package with one more observation, whose table is told by its indicator; extra rows of other tables are added. */
export function withObservation(cells: RowCells, more: TableCells = {}, table = 'families'): Files {
  return withRows({ ...more, [table]: [makeObservationCells('s-1-02', cells), ...(more[table] ?? [])] });
}

/** The good package with more rows at the end of its tables. */
export function withRows(more: TableCells): Files {
  const tables: Record<string, readonly RowCells[]> = { ...GOOD_TABLES };
  for (const [name, rows] of Object.entries(more)) tables[name] = [...(tables[name] ?? []), ...rows];
  return makePackage(tables);
}

/** A text in three languages. */
export const three = (field: string, text = 'text') => ({
  [`${field}_kk`]: text,
  [`${field}_ru`]: text,
  [`${field}_en`]: text,
});
/** Cells of a flow in 2021. */
export const flow = { indicator: 'families-helped', period_start: '2021-01', period_end: '2021-11' };
/** Cells of a share. */
export const share = { indicator: 'families-share', unit: 'percent', base_unit: 'cases', value: '40' };
/** Cells of an amount of money. */
export const funds = {
  indicator: 'funds-given',
  unit: 'kzt',
  purpose: 'family-help',
  payer: 'state',
  period_end: '2021-11',
};
/** A good statement. */
export const statement = {
  id: 's-1-90',
  subject: 'families',
  kind: 'state',
  area: 'KZ',
  period_basis: 'none',
  source: 's-1',
  ...three('text'),
};
/** A good commitment. */
export const commitment = {
  id: 'c-1',
  kind: 'plan',
  area: 'KZ',
  due_basis: 'none',
  outcome: 'not-reported',
  source: 's-1',
  ...three('text'),
};
/** A good centre. */
export const centre = {
  id: 'c001',
  kind: 'crisis',
  area: 'KZ-19',
  location_precision: 'region',
  state: 'open',
  read: 'twice',
  source: 's-1',
  ...three('name'),
};
/** A good same-quantity set. */
export const set = (cells: RowCells = {}) => ({
  id: 'd01',
  kind: 'same-quantity',
  rule: 'read-twice',
  ...three('title'),
  ...three('why'),
  ...cells,
});
/** Members of a difference set, `d01` when no other is named. */
export const members = (...rows: [record: string, picked: string, difference?: string][]) =>
  rows.map(([record, picked, difference = 'd01']) => ({ difference, record, picked }));
/** A second good observation of the table `families`. */
export const second = (cells: RowCells = {}) => makeObservationCells('s-1-02', cells);
