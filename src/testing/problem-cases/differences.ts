import { makeObservationCells } from '../make-package.ts';
import { members, second, set, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of difference sets. Line 3 of a table is its second row. */
export const DIFFERENCES_CASES: readonly ProblemCase[] = [
  [
    withRows({
      families: [second()],
      differences: [set()],
      'difference-rows': members(['s-1-01', 'true'], ['s-1-02', 'false']),
    }),
  ],
  [
    withRows({ differences: [set()], 'difference-rows': members(['s-1-01', 'true']) }),
    'differences.csv:2:id: too few members (1 → 2 or more)',
  ],
  [
    withRows({
      families: [second()],
      differences: [set()],
      'difference-rows': members(['s-1-01', 'false'], ['s-1-02', 'false']),
    }),
    'differences.csv:2:kind: wrong number of picked members (0 → 1)',
  ],
  [
    withRows({
      families: [second()],
      differences: [set({ kind: 'not-comparable', rule: '' })],
      'difference-rows': members(['s-1-01', 'true'], ['s-1-02', 'false']),
    }),
    'differences.csv:2:kind: wrong number of picked members (1 → 0)',
  ],
  [
    withRows({
      families: [second()],
      differences: [set({ rule: '' })],
      'difference-rows': members(['s-1-01', 'true'], ['s-1-02', 'false']),
    }),
    'differences.csv:2:rule: no rule for what is picked (nothing → a rule)',
  ],
  [
    withRows({
      families: [second()],
      differences: [set({ kind: 'not-comparable' })],
      'difference-rows': members(['s-1-01', 'false'], ['s-1-02', 'false']),
    }),
    'differences.csv:2:rule: rule though nothing is picked (read-twice → nothing)',
  ],
  [
    withRows({
      families: [second(), makeObservationCells('s-1-03')],
      differences: [set(), set({ id: 'd02' })],
      'difference-rows': members(
        ['s-1-01', 'true'],
        ['s-1-02', 'false'],
        ['s-1-01', 'true', 'd02'],
        ['s-1-03', 'false', 'd02'],
      ),
    }),
    'difference-rows.csv:4:record: record is in two same-quantity sets (s-1-01 in d01 and d02 → one)',
  ],
  [
    withRows({
      families: [second({ read: 'doubtful' }), makeObservationCells('s-1-03')],
      differences: [set()],
      'difference-rows': members(['s-1-02', 'true'], ['s-1-03', 'false']),
    }),
    'difference-rows.csv:2:picked: picked record was read doubtfully (s-1-02 → a record read once or twice)',
  ],
  [
    withObservation({ source: 'x-1' }),
    'families.csv:3:source: source has no address (x-1 → an address, a founding text, or a place in a difference set)',
  ],
  [withObservation({ source: 't0', period_end: '2020' })],
  [
    withRows({
      families: [second({ source: 'x-1' })],
      differences: [set()],
      'difference-rows': members(['s-1-01', 'true'], ['s-1-02', 'false']),
    }),
  ],
];
