import { makeObservationCells } from '../make-package.ts';
import { centre, funds, second, share, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of numbers. Line 3 of a table is its second row. */
export const NUMBERS_CASES: readonly ProblemCase[] = [
  [
    withObservation({ value: '' }),
    'families.csv:3:value: no number (nothing → a number, or another qualifier or obs_status)',
  ],
  [
    withObservation({ qualifier: '' }),
    'families.csv:3:qualifier: number without its qualifier (nothing → exact, about, at_least, at_most, between)',
  ],
  [withObservation({ qualifier: 'all', value: '' })],
  [
    withObservation({ qualifier: 'all' }),
    'families.csv:3:value: cell is filled though qualifier is all (1200 → nothing)',
  ],
  [
    withObservation({ obs_status: 'O', value: '' }),
    'families.csv:3:qualifier: cell is filled though obs_status is O (exact → nothing)',
  ],
  [
    withObservation({ qualifier: 'between' }),
    'families.csv:3:value_max: range without its upper end (nothing → the upper end)',
  ],
  [
    withObservation({ value_max: '1300' }),
    'families.csv:3:value_max: upper end without a range (qualifier exact → between)',
  ],
  [
    withObservation({ qualifier: 'between', value_max: '1200' }),
    'families.csv:3:value_max: range ends before it begins (1200 → more than 1200)',
  ],
  [
    withObservation({ unit: 'institutions' }),
    'families.csv:3:unit: not a unit of the indicator (institutions → families, persons)',
  ],
  [
    withObservation({}, {}, 'context'),
    'context.csv:2:indicator: indicator is of another subject (families-listed, families → context, the subject of this table)',
  ],
  [withObservation(share)],
  [
    withObservation({ ...share, base_unit: '' }),
    'families.csv:3:base_unit: share without the unit of its base (nothing → a unit)',
  ],
  [
    withObservation({ ...share, value: '101' }),
    'families.csv:3:value: share is more than the whole (101 → at most 100)',
  ],
  [
    withObservation({ ...share, base: 's-1-01', base_unit: 'persons' }),
    'families.csv:3:base_unit: not the unit of the base (persons → families)',
  ],
  [withObservation(funds, {}, 'funds')],
  [
    withObservation({ ...funds, payer: '' }, {}, 'funds'),
    'funds.csv:2:payer: funds without it (nothing → a code, not-printed is one)',
  ],
  [
    withObservation({ purpose: 'family-help' }),
    'families.csv:3:purpose: only funds have it (family-help → nothing)',
  ],
  [
    withObservation({ centre: 'c001' }, { centres: [centre] }),
    'families.csv:3:centre: centre is named though another thing is counted (scope area → centre)',
  ],
  [withObservation({ part_of: 's-1-01' })],
  [
    withObservation({ part_of: 's-1-01', stage: 'planned' }),
    'families.csv:3:part_of: not the stage of the total (planned → actual)',
  ],
  [
    withObservation({ part_of: 's-1-02' }),
    'families.csv:3:part_of: rows lead back to themselves (s-1-02 → s-1-02 → no circle)',
  ],
  [
    withRows({
      families: [second({ base: 's-1-03' }), makeObservationCells('s-1-03', { base: 's-1-02' })],
    }),
    'families.csv:3:base: rows lead back to themselves (s-1-02 → s-1-03 → s-1-02 → no circle)',
    'families.csv:4:base: rows lead back to themselves (s-1-02 → s-1-03 → s-1-02 → no circle)',
  ],
];
