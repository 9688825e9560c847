import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/**
 * Rows of a published table as texts by field, read by Papa Parse and nothing else: what tests hold the answers
 * of DuckDB and the pages against. Empty cells are empty texts.
 */
export function publishedRows(table: string): readonly Readonly<Record<string, string>>[] {
  const known = read.get(table) ?? readRows(table);
  read.set(table, known);
  return known;
}

const read = new Map<string, readonly Readonly<Record<string, string>>[]>();

function readRows(table: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${table}.csv: ${errors[0]?.message}`);
  return data;
}

const OBSERVATIONS = ['centre-counts', 'funds', 'families', 'inspections', 'activities', 'context'];

/** Observations of the six tables that stand, by id. */
export function publishedObservations(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows = OBSERVATIONS.flatMap(publishedRows).filter((row) => row['withdrawn'] === '');
  return new Map(rows.map((row) => [row['id'] ?? '', row]));
}
