import { OBSERVATION_TABLES } from '../model/tables.ts';
import { literal } from '../queries/bind.ts';
import type { Engine } from './engine.ts';

/** What the engines need of a table's description: its fields in the order of the file's header. */
export type TableField = { name: string; type: string };

/** Name of a resource as SQL knows it: `centre-counts` is the table `centre_counts`. */
export const tableName = (resource: string): string => resource.replaceAll('-', '_');

/** DuckDB's type for a field's type; partial dates and lists stay text. */
export function columnType(type: string): string {
  if (type === 'number') return 'DOUBLE';
  if (type === 'integer') return 'INTEGER';
  if (type === 'boolean') return 'BOOLEAN';
  if (type === 'date') return 'DATE';
  return 'VARCHAR';
}

/** What reads a CSV file of a table, for a `from`; DuckDB has to be able to open `path`. */
export function readCsvSql(fields: readonly TableField[], path: string): string {
  const columns = fields.map(({ name, type }) => `${literal(name)}: ${literal(columnType(type))}`).join(', ');
  return `read_csv(${literal(path)}, header = true, delim = ',', quote = '"', escape = '"',
      nullstr = '', auto_detect = false, columns = {${columns}})`;
}

/** Statement that makes the resource's table, in place of one of that name, from a CSV file that DuckDB can open under `path`. */
export function createTableSql(resource: string, fields: readonly TableField[], path: string): string {
  return `create or replace table ${tableName(resource)} as
    from ${readCsvSql(fields, path)}`;
}

/**
 * The view over the six observation tables: live rows only (not withdrawn), each with the name of its table
 * as `resource` and its indicator's `subject` and `measure`. Every query reads this, never the six.
 */
export async function createObservationsView(engine: Engine): Promise<void> {
  const union = OBSERVATION_TABLES.map(
    (resource) => `select ${literal(resource)} as resource, * from ${tableName(resource)}`,
  ).join('\nunion all\n');
  await engine.run(`create or replace view observations as
    select o.*, i.subject, i.measure
    from (${union}) o join indicators i on i.id = o.indicator
    where o.withdrawn is null`);
}
