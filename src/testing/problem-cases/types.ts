import { centre, three, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of types and constraints. Line 3 of a table is its second row. */
export const TYPES_CASES: readonly ProblemCase[] = [
  [
    withObservation({ value: '1 200' }),
    'families.csv:3:value: not a number (1 200 → digits, with a point before decimals)',
  ],
  [
    withObservation({ value: '1e3' }),
    'families.csv:3:value: not a number (1e3 → digits, with a point before decimals)',
  ],
  [
    withObservation({ value: '01' }),
    'families.csv:3:value: not a number (01 → digits, with a point before decimals)',
  ],
  [withObservation({ value: '-1' }), 'families.csv:3:value: too small (-1 → at least 0)'],
  [
    withObservation({ value: '1234567890.1234567' }),
    'families.csv:3:value: number is too long to be kept exactly (1234567890.1234567 → at most 15 digits)',
  ],
  [
    withRows({ centres: [{ ...centre, lat: '57', lon: '70' }] }),
    'centres.csv:2:lat: too large (57 → at most 56)',
  ],
  [
    withRows({ units: [{ id: 'u', decimals: '1.5', ...three('name') }] }),
    'units.csv:7:decimals: not a whole number (1.5 → digits only)',
  ],
  [
    withRows({
      'area-changes': [{ from_area: 'KZ-ALM', to_area: 'KZ-19', kind: 'split', same_territory: 'no' }],
    }),
    'area-changes.csv:2:same_territory: not a yes or no (no → true, false)',
  ],
  [
    withRows({
      'area-changes': [
        {
          from_area: 'KZ-ALM',
          to_area: 'KZ-19',
          kind: 'split',
          same_territory: 'false',
          date: '2022-02-30',
        },
      ],
    }),
    'area-changes.csv:2:date: not a day of the calendar (2022-02-30 → YYYY-MM-DD)',
  ],
  [
    withObservation({ period_end: '2021-13' }),
    'families.csv:3:period_end: not a year, month or day of the calendar (2021-13 → YYYY, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    withObservation({ stage: 'done' }),
    'families.csv:3:stage: not one of the values allowed (done → actual, planned, target)',
  ],
  [
    withObservation({ duration: '2 months' }),
    String.raw`families.csv:3:duration: does not have the right form (2 months → ^P\d+(D|W|M|Y)$)`,
  ],
  [withObservation({ scope: '' }), 'families.csv:3:scope: required cell is empty (nothing → a value)'],
  [
    withObservation({ also_in: 's-2;' }),
    'families.csv:3:also_in: list has an empty item (s-2; → items with one ; between them)',
  ],
  [withObservation({ also_in: 's-2;s-2' }), 'families.csv:3:also_in: list names an item twice (s-2 → once)'],
];
