import { centre, commitment, flow, statement, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of time and place. Line 3 of a table is its second row. */
export const TIME_CASES: readonly ProblemCase[] = [
  [
    withObservation({ ...flow, period_start: '2021-12' }),
    'families.csv:3:period_end: ends before it begins (2021-11 → not before 2021-12)',
  ],
  [withObservation({ ...flow, period_start: '2021' })],
  [
    withObservation({ period_end: '' }),
    'families.csv:3:period_basis: no date, so there is nothing to rest on (printed → none)',
  ],
  [withObservation({ ...flow, period_start: '', period_end: '', duration: 'P2M' })],
  [
    withObservation({ period_basis: 'none' }),
    'families.csv:3:period_basis: date without its basis (none → where the date comes from)',
  ],
  [
    withRows({ commitments: [{ ...commitment, due: '2027' }] }),
    'commitments.csv:2:due_basis: date without its basis (none → where the date comes from)',
  ],
  [
    withObservation({ period_start: '2021-11' }),
    'families.csv:3:period_start: a stock has a date, not a period (2021-11 → nothing)',
  ],
  [
    withObservation({ ...flow, period_end: '' }),
    'families.csv:3:period_end: flow has a start without an end (nothing → the end, or the date of the document)',
  ],
  [withObservation({ ...flow, period_end: '', source: 's-2' })],
  [withObservation({ ...flow, period_start: '' })],
  [withObservation({ ...flow, period_start: '2021-12-02', period_end: '2021-12-02' })],
  [withObservation({ period_basis: 'document', period_end: '2021-12' })],
  [
    withObservation({
      ...flow,
      period_start: '2021-12-02',
      period_end: '2021-12-02',
      period_basis: 'inferred',
    }),
    'families.csv:3:period_start: flow of one day, the day of its document (2021-12-02 → the end only)',
  ],
  [
    withObservation({ period_basis: 'document' }),
    'families.csv:3:period_end: not the date of the document (2021-12-01 → 2021-12-02)',
  ],
  [
    withObservation({ ...flow, period_start: '2021-12', period_end: '', period_basis: 'document' }),
    'families.csv:3:period_end: flow has a start without an end (nothing → the end, or the date of the document)',
    'families.csv:3:period_end: date of the document is missing (nothing → 2021-12-02)',
  ],
  [
    withObservation({ period_basis: 'document', source: 't0' }),
    'families.csv:3:period_end: the document has no date to rest on (document → another basis)',
  ],
  [
    withObservation({ area: 'KZ-19' }),
    'families.csv:3:area: area was not there at that time (KZ-19, 2021-12-01 → an area valid then; this one: 2022-06-08 …)',
  ],
  [withObservation({ area: 'KZ-ALM', period_end: '2022' })],
  [
    withObservation({ ...flow, area: 'KZ-ALM', period_end: '2022' }),
    'families.csv:3:area: area was not there at that time (KZ-ALM, 2022-12-31 → an area valid then; this one: … 2022-06-07)',
  ],
  [
    withObservation({ area: 'KZ-ALM', period_end: '', period_basis: 'none', source: 's-2' }),
    'families.csv:3:area: area was not there at that time (KZ-ALM, 2023-01-01 … 2023-06-30 → an area valid then; this one: … 2022-06-07)',
  ],
  [withObservation({ area: 'KZ-ALM', period_end: '', period_basis: 'none' })],
  [
    withRows({ statements: [{ ...statement, area: 'KZ-19' }] }),
    'statements.csv:2:area: area was not there at that time (KZ-19, 2021-12-02 → an area valid then; this one: 2022-06-08 …)',
  ],
  [
    withRows({ centres: [{ ...centre, area: 'KZ-ALM' }] }),
    'centres.csv:2:area: a centre stands in an area of today (KZ-ALM, until 2022-06-07 → an area of today)',
  ],
];
