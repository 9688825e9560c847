import { commitment, funds, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of privacy. Line 3 of a table is its second row. */
export const PRIVACY_CASES: readonly ProblemCase[] = [
  [
    withRows({ commitments: [{ ...commitment, text_en: 'see 850101300124' }] }),
    'commitments.csv:2:text_en: personal number (12 digits that pass as one → no private person)',
  ],
  [
    withObservation({ value: '850101300124' }),
    'families.csv:3:value: personal number (12 digits that pass as one → no private person)',
  ],
  [withObservation({ ...funds, value: '850101300124' }, {}, 'funds')],
  [
    withObservation({ value: '4', area: 'KZ-19.191000000', period_end: '2023' }),
    'families.csv:3:value: fewer than 5 people or families in a small place or one house (4 → empty, with obs_status Q)',
  ],
  [
    withObservation({ value: '3', scope: 'centre' }),
    'families.csv:3:value: fewer than 5 people or families in a small place or one house (3 → empty, with obs_status Q)',
  ],
  [withObservation({ value: '', qualifier: '', obs_status: 'Q', scope: 'centre' })],
  [withObservation({ value: '4' })],
  [withObservation({ value: '0', scope: 'centre' })],
];
