import { makeObservationCells } from '../make-package.ts';
import { commitment, members, set, three, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of keys and references. Line 3 of a table is its second row. */
export const KEYS_CASES: readonly ProblemCase[] = [
  [
    withObservation({ id: 's-1-01' }),
    'families.csv:3:id: key stands in another row too (s-1-01, first in families.csv line 2 → once)',
  ],
  [
    withRows({ commitments: [{ ...commitment, id: 's-1-01' }] }),
    'commitments.csv:2:id: key stands in another row too (s-1-01, first in families.csv line 2 → once)',
  ],
  [
    withRows({ kinds: [{ list: 'payer', id: 'state', ...three('name') }] }),
    'kinds.csv:10:id: key stands in another row too (payer/state, first in kinds.csv line 4 → once)',
  ],
  [withObservation({ programme: 'x' }), 'families.csv:3:programme: no such id (x → an id of programmes)'],
  [
    withObservation({ programme: '__proto__' }),
    'families.csv:3:programme: no such id (__proto__ → an id of programmes)',
  ],
  [withObservation({ also_in: 's-2;x' }), 'families.csv:3:also_in: no such id (x → an id of sources)'],
  [
    withObservation({ kind: 'state' }),
    'families.csv:3:kind: no such id (state → an id of kinds/centre|institution)',
  ],
  [
    withObservation({ base_unit: 'state' }),
    'families.csv:3:base_unit: no such id (state → an id of units|base)',
  ],
  [
    withObservation({ part_of: 's-1-03' }),
    'families.csv:3:part_of: no such id (s-1-03 → an id of observations)',
  ],
  [
    withRows({
      differences: [set({ kind: 'not-comparable', rule: '' })],
      'difference-rows': members(['s-1-01', 'false'], ['families-listed', 'false']),
    }),
    'difference-rows.csv:3:record: no such id (families-listed → an id of records)',
  ],
  [
    withObservation(
      { part_of: 's-1-03' },
      { families: [makeObservationCells('s-1-03', { withdrawn: '2026.11.0', ...three('withdrawn_why') })] },
    ),
    'families.csv:3:part_of: row is withdrawn (s-1-03 → a row that stands)',
  ],
];
