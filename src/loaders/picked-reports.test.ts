import { describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import { must } from '../ledger/code-lists.ts';
import { atlas, readTable } from './atlas.ts';

const all = await atlas();
const rows = await readTable('difference-rows');
const sets = [...all.differences.values()].filter(({ kind }) => kind === 'same-quantity');
const membersOf = (id: string) =>
  rows.flatMap(({ difference, record, picked }) => {
    const observation = all.observations.get(record);
    return difference === id && observation ? [{ observation, picked }] : [];
  });

/** The first test of the rule: a source with an address, or a founding text. */
const isFound = ({ source }: Observation) => {
  const { url, kind } = must(all.sources, source);
  return url !== null || kind === 'founding';
};
/** The second: read twice before read once; a doubtful reading never. */
const READ = { twice: 0, once: 1, doubtful: Number.POSITIVE_INFINITY } as const;

describe('the report that headlines use', () => {
  it('is computed for every set of differing numbers', () => expect(sets.length).toBeGreaterThan(4));

  it.each(sets.map(({ id }) => id))('of %s has an address or is a founding text, and was read best', (id) => {
    const members = membersOf(id);
    if (members.length === 0) return;
    const picked = members.find((member) => member.picked)?.observation;
    const found = members.map(({ observation }) => observation).filter(isFound);
    const best = Math.min(...found.map(({ read }) => READ[read]));
    expect(picked && isFound(picked)).toBe(true);
    expect(picked && READ[picked.read]).toBe(best);
  });

  it('of a headline that differs from others is the one picked', () => {
    const broken = [...all.headlines.values()].filter(({ observation }) =>
      rows.some(
        ({ difference, record, picked }) =>
          record === observation && !picked && sets.some(({ id }) => id === difference),
      ),
    );
    expect(broken).toEqual([]);
  });
});
