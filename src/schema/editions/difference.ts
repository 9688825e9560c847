import { diffRows, MOVED, type RowChange } from './diff-rows.ts';
import { keyOf, type RawRow } from './raw-rows.ts';
import type { Reading } from './reading.ts';

/** A table or a field that only one of two packages has; `fields` are those that came or went. */
export interface ShapeChange {
  change: 'table-added' | 'table-removed' | 'fields-added' | 'fields-removed';
  table: string;
  fields: readonly string[];
}

/** All that differs between two packages. */
export interface Difference {
  shape: ShapeChange[];
  /** In the order of the later one's tables and rows; removed rows last. */
  rows: RowChange[];
}

/**
 * What differs from one package to another: tables and fields that came or went, then rows by key and their values. A
 * field that came empty or went empty changes no row.
 */
export function diffReadings(before: Reading, after: Reading): Difference {
  return { shape: diffShapes(before.fields, after.fields), rows: diffRows(before.rows, after.rows) };
}

function diffShapes(before: Reading['fields'], after: Reading['fields']): ShapeChange[] {
  const shape: ShapeChange[] = [];
  const tell = (change: ShapeChange['change'], table: string, fields: readonly string[]) =>
    shape.push({ change, table, fields });
  for (const [table, fields] of after) {
    const old = before.get(table);
    if (!old) tell('table-added', table, [...fields]);
    else {
      const [added, gone] = [without(fields, old), without(old, fields)];
      if (added.length > 0) tell('fields-added', table, added);
      if (gone.length > 0) tell('fields-removed', table, gone);
    }
  }
  for (const [table, fields] of before) if (!after.has(table)) tell('table-removed', table, [...fields]);
  return shape;
}

function without(fields: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...fields].filter((field) => !others.has(field));
}

/** The later package, made of the earlier one and the difference, value by value. */
export function applyDifference(before: Reading, { shape, rows: changes }: Difference): Reading {
  const fields = applyShapes(before.fields, shape);
  const rows = new Map(before.rows);
  for (const { change, row, values } of changes) {
    const key = keyOf(row);
    const old = rows.get(key);
    if (change === 'removed') rows.delete(key);
    else if (!old) rows.set(key, row);
    else rows.set(key, withValues(old, row.path, values));
  }
  return {
    fields,
    rows: new Map([...rows].map(([key, row]) => [key, inShape(row, fields.get(row.table) ?? new Set())])),
  };
}

function applyShapes(before: Reading['fields'], shape: readonly ShapeChange[]): Reading['fields'] {
  const tables = new Map(before);
  for (const { change, table, fields } of shape) {
    const old = tables.get(table) ?? new Set<string>();
    if (change === 'table-removed') tables.delete(table);
    else if (change === 'fields-removed') tables.set(table, new Set(without(old, new Set(fields))));
    else tables.set(table, new Set([...old, ...fields]));
  }
  return tables;
}

function withValues(old: RawRow, path: string, values: RowChange['values']): RawRow {
  const cells = new Map(old.cells);
  let { table } = old;
  for (const { field, now } of values) {
    if (field === MOVED) table = now;
    else cells.set(field, now);
  }
  return { ...old, table, path, cells };
}

function inShape(row: RawRow, fields: ReadonlySet<string>): RawRow {
  return { ...row, cells: new Map([...fields].map((field) => [field, row.cells.get(field) ?? ''])) };
}
