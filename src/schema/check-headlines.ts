import type { Lookups } from './lookups.ts';
import { findObservation } from './observations/observation-view.ts';
import type { Problems } from './problems.ts';
import { placeOf } from './table.ts';
import { rowsOf, type Tables } from './tables.ts';

const EXPECTED = [
  ['scope', 'area'],
  ['read', 'twice'],
  ['stage', 'actual'],
] as const;

/**
 * Reports headlines whose observation is of another subject, not of the whole area, not read twice or not actual,
 * has a source that can't be looked up, or is a member of a same-quantity set that picks another; and targets that
 * are no targets.
 */
export function checkHeadlines(tables: Tables, { indicators, sources }: Lookups, problems: Problems): void {
  const table = tables.all.get('headlines');
  if (!table) return;
  const picks = picksOfMembers(tables);
  for (const [row, { subject, observation: id, target }] of rowsOf(tables, 'headlines').entries()) {
    const flag = (what: string, field: string, found: string, expected: string) =>
      problems.add('headline-field', placeOf(table, row, field), { what, found, expected });
    const observation = findObservation(id, tables);
    for (const [what, expected] of EXPECTED) {
      const found = observation?.[what];
      if (found !== undefined && found !== expected) flag(what, 'observation', found, expected);
    }
    const ofSubject = indicators.get(observation?.indicator ?? '')?.subject;
    if (ofSubject !== undefined && subject !== undefined && ofSubject !== subject) {
      flag('subject', 'observation', ofSubject, subject);
    }
    const source = sources.get(observation?.source ?? '');
    if (source?.url === null && source.kind !== 'founding') {
      problems.add('headline-source', placeOf(table, row, 'observation'), { found: source.id ?? '' });
    }
    const expected = picks.get(id ?? '');
    if (id !== undefined && expected !== undefined && expected !== id) {
      problems.add('headline-not-picked', placeOf(table, row, 'observation'), { found: id, expected });
    }
    const stage = findObservation(target, tables)?.stage;
    if (stage !== undefined && stage !== 'target') flag('stage', 'target', stage, 'target');
  }
}

/** For each member of a standing same-quantity set the member that is picked. */
function picksOfMembers(tables: Tables): Map<string, string> {
  const sets = new Set(
    rowsOf(tables, 'differences').flatMap(({ id, kind, withdrawn }) =>
      kind === 'same-quantity' && withdrawn === null ? (id ?? []) : [],
    ),
  );
  const members = rowsOf(tables, 'difference-rows').filter(({ difference }) => sets.has(difference ?? ''));
  const picks = new Map(
    members.flatMap(({ difference, record, picked }) => (picked ? [[difference, record]] : [])),
  );
  return new Map(
    members.flatMap(({ difference, record }) => {
      const pick = picks.get(difference);
      return record === undefined || pick === undefined ? [] : [[record, pick] as const];
    }),
  );
}
