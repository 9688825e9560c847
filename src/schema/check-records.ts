import type { Statement } from '../model/statement.ts';
import { OBSERVATION_TABLES } from '../model/tables.ts';
import { checkAreaOfPeriod } from './check-area-of-period.ts';
import type { Lookups } from './lookups.ts';
import type { Problems } from './problems.ts';
import { flagsOf, type FlagField } from './flag.ts';
import { placeOf, type Checked } from './table.ts';
import { rowsOf, type Tables } from './tables.ts';

const SOURCED_TABLES = [...OBSERVATION_TABLES, 'statements', 'commitments', 'centres'];

/** Reports sources without an address, and areas of statements and centres that were not there. */
export function checkRecords(tables: Tables, lookups: Lookups, problems: Problems): void {
  checkSources(tables, lookups, problems);
  const statements = tables.all.get('statements');
  for (const [row, statement] of rowsOf(tables, 'statements').entries()) {
    if (statements) checkStatement(statement, lookups, flagsOf(statements, row, problems));
  }
  const centres = tables.all.get('centres');
  for (const [row, { area: found, withdrawn }] of rowsOf(tables, 'centres').entries()) {
    const until = lookups.areas.get(found ?? '')?.valid_to;
    if (!centres || found === undefined || withdrawn !== null || typeof until !== 'string') continue;
    problems.add('centre-area-former', placeOf(centres, row, 'area'), { found, until });
  }
}

function checkStatement(
  statement: Checked<Statement>,
  { areas, sources }: Lookups,
  flagField: FlagField,
): void {
  const area = areas.get(statement.area ?? '');
  if (!area || statement.withdrawn !== null) return;
  checkAreaOfPeriod(area, statement, false, sources.get(statement.source ?? ''), flagField);
}

/**
 * A source without an address serves a founding text's rows, and rows whose difference set says why they are there; a
 * commitment's number may stand in the set for it.
 */
function checkSources({ all }: Tables, { sources, inDifferences }: Lookups, problems: Problems): void {
  const withoutAddress = new Set<string>();
  for (const [id, { url, kind }] of sources) {
    if (url === null && kind !== undefined && kind !== 'founding') withoutAddress.add(id);
  }
  if (withoutAddress.size === 0) return;
  for (const name of SOURCED_TABLES) {
    const table = all.get(name);
    if (!table) continue;
    const [id = -1, source = -1, withdrawn = -1, proof = -1] = [
      'id',
      'source',
      'withdrawn',
      'observation',
    ].map((field) => table.columns.get(field));
    const { cells } = table;
    for (let row = 0; row < cells.size; row += 1) {
      const found = cells.at(row, source);
      if (typeof found !== 'string' || !withoutAddress.has(found) || cells.at(row, withdrawn) !== null)
        continue;
      if (inDifferences.has(String(cells.at(row, id))) || inDifferences.has(String(cells.at(row, proof))))
        continue;
      problems.add('source-without-address', placeOf(table, row, 'source'), { found });
    }
  }
}
