import type { Difference, DifferenceRow } from '../model/difference.ts';
import { flagsOf, type FlagField } from './flag.ts';
import type { Problems } from './problems.ts';
import { placeOf, type Checked } from './table.ts';
import { findRecord, rowsOf, type Tables } from './tables.ts';

/** A member of a set and its row in `difference-rows`. */
interface Member {
  row: number;
  member: Checked<DifferenceRow>;
}

/**
 * Reports sets with fewer than two members; same-quantity sets without exactly one picked member, without a rule, or
 * with a doubtful pick; not-comparable sets with either; and records in two same-quantity sets.
 */
export function checkDifferences(tables: Tables, problems: Problems): void {
  const sets = tables.all.get('differences');
  const rows = tables.all.get('difference-rows');
  if (!sets || !rows) return;
  const members = new Map<string, Member[]>();
  for (const [row, member] of rowsOf(tables, 'difference-rows').entries()) {
    if (member.difference === undefined) continue;
    const known = members.get(member.difference);
    if (known) known.push({ row, member });
    else members.set(member.difference, [{ row, member }]);
  }

  const setOfRecord = new Map<string, string>();
  for (const [row, difference] of rowsOf(tables, 'differences').entries()) {
    const ofSet = members.get(difference.id ?? '') ?? [];
    if (difference.withdrawn !== null || difference.kind === undefined) continue;
    checkSet(difference, ofSet, flagsOf(sets, row, problems));
    if (difference.kind !== 'same-quantity') continue;
    for (const { row: memberRow, member } of ofSet) {
      const { record, picked } = member;
      if (record === undefined) continue;
      const other = setOfRecord.get(record);
      if (other !== undefined && other !== difference.id) {
        const found = `${record} in ${other} and ${difference.id}`;
        problems.add('difference-twice', placeOf(rows, memberRow, 'record'), { found });
      }
      setOfRecord.set(record, difference.id ?? '');
      if (picked === true && isDoubtful(record, tables)) {
        problems.add('difference-picked-doubtful', placeOf(rows, memberRow, 'picked'), { found: record });
      }
    }
  }
}

function checkSet(
  { kind, rule }: Checked<Difference>,
  members: readonly Member[],
  flagField: FlagField,
): void {
  const expected = kind === 'same-quantity' ? 1 : 0;
  const found = members.filter(({ member }) => member.picked === true).length;
  if (members.length < 2) flagField('id')('difference-members', { found: members.length });
  if (found !== expected) flagField('kind')('difference-picked', { found, expected });
  if (expected === 1 && rule === null) flagField('rule')('difference-rule-missing', {});
  if (expected === 0 && typeof rule === 'string')
    flagField('rule')('difference-rule-not-allowed', { found: rule });
}

function isDoubtful(record: string, tables: Tables): boolean {
  const found = findRecord(tables, record);
  return found?.table.cells.at(found.row, found.table.columns.get('read') ?? -1) === 'doubtful';
}
