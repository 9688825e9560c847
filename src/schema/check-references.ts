import { OBSERVATION_TABLES, RECORD_TABLES } from '../model/tables.ts';
import type { CellTest } from './cells.ts';
import type { Field } from './descriptor.ts';
import type { Reference } from './parse-reference.ts';
import type { Problems } from './problems.ts';
import { type Cell, placeOf, type Table } from './table.ts';
import { observationTables, recordTables, type Tables } from './tables.ts';
import { makeIsStanding, withdrawnIds } from './withdrawn.ts';

/** Ids that a reference may name. */
interface Target {
  has(id: string): boolean;
}

/** Names that stand for several tables. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['observations', OBSERVATION_TABLES],
  ['records', RECORD_TABLES],
]);

/** Reports references to nothing, and references of rows that stand to rows that are withdrawn. */
export function checkReferences(tables: Tables, problems: Problems): void {
  const withdrawn = withdrawnIds(tables);
  const targets = new Map<string, Target[] | null>();
  const targetsOf = (reference: Reference) => {
    const known = targets.get(reference.text);
    if (known !== undefined) return known;
    const found = findTargets(reference, tables);
    targets.set(reference.text, found);
    return found;
  };
  for (const table of tables.all.values()) checkTable(table, targetsOf, withdrawn, problems);
}

function checkTable(
  table: Table,
  targetsOf: (reference: Reference) => Target[] | null,
  withdrawn: ReadonlySet<string>,
  problems: Problems,
): void {
  const isStanding = makeIsStanding(table, withdrawn);
  const links = table.resource.schema.fields.flatMap((field, column) => {
    const found = field.references && targetsOf(field.references);
    return found
      ? [{ field, column, targets: found, mayBeWithdrawn: field.references?.tables.length !== 0 }]
      : [];
  });
  const checkId = (id: string, row: number, { field, targets, mayBeWithdrawn }: (typeof links)[number]) => {
    if (!targets.some((target) => target.has(id))) {
      problems.add('reference-missing', placeOf(table, row, field.name), {
        found: id,
        expected: nameOf(field),
      });
    } else if (mayBeWithdrawn && withdrawn.size > 0 && withdrawn.has(id) && isStanding(row)) {
      problems.add('reference-withdrawn', placeOf(table, row, field.name), { found: id });
    }
  };
  const tests = links.map(({ column, targets }): CellTest => {
    const isGood = (id: string) => targets.some((target) => target.has(id)) && !withdrawn.has(id);
    return { column, isWanted: (cell) => !idsOf(cell).every(isGood) };
  });
  for (const row of table.cells.find(tests)) {
    for (const link of links)
      for (const id of idsOf(table.cells.at(row, link.column))) checkId(id, row, link);
  }
}

function idsOf(cell: Cell): readonly string[] {
  return typeof cell === 'string' ? [cell] : Array.isArray(cell) ? (cell as readonly string[]) : [];
}

/** Where the reference's ids stand, or null when a table that could hold them was not read. */
function findTargets({ tables: names, lists }: Reference, tables: Tables): Target[] | null {
  const needed = names.flatMap((name): readonly string[] => GROUPS.get(name) ?? [name]);
  if (lists.length > 0) needed.push('kinds');
  if (!needed.every((name) => tables.all.has(name))) return null;
  const ofTables = names.flatMap((name): Target[] => {
    if (name === 'records') return recordTables(tables).map((table) => table.keys);
    if (name === 'observations') return observationTables(tables).map((table) => table.keys);
    const table = tables.all.get(name);
    return table ? [table.keys] : [];
  });
  return lists.length === 0 ? ofTables : [...ofTables, wordsOf(lists, tables)];
}

function wordsOf(lists: readonly string[], { all }: Tables): Set<string> {
  const kinds = all.get('kinds');
  const words = new Set<string>();
  for (const key of kinds?.keys.keys() ?? []) {
    const [list = '', id = ''] = key.split('/');
    if (lists.includes(list)) words.add(id);
  }
  return words;
}

function nameOf(field: Field): string {
  return field.references?.text ?? field.name;
}
