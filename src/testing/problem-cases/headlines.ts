import { GOOD_TABLES, makeObservationCells, makePackage } from '../make-package.ts';
import { members, second, set, three, withRows, type ProblemCase } from './cells.ts';

/** Cases of headlines. Line 3 of a table is its second row. */
export const HEADLINES_CASES: readonly ProblemCase[] = [
  ...(
    [
      [{ read: 'once' }, 'read of the headline’s observation is wrong (once → twice)'],
      [{ scope: 'part' }, 'scope of the headline’s observation is wrong (part → area)'],
      [{ stage: 'planned' }, 'stage of the headline’s observation is wrong (planned → actual)'],
    ] as const
  ).map(([cells, problem]): ProblemCase => [
    makePackage({ ...GOOD_TABLES, families: [makeObservationCells('s-1-01', cells)] }),
    `headlines.csv:2:observation: ${problem}`,
  ]),
  [
    makePackage({
      ...GOOD_TABLES,
      headlines: [{ subject: 'funds', observation: 's-1-01', ...three('reason') }],
    }),
    'headlines.csv:2:observation: subject of the headline’s observation is wrong (families → funds)',
  ],
  [
    makePackage({
      ...GOOD_TABLES,
      headlines: [{ subject: 'families', observation: 's-1-01', target: 's-1-01', ...three('reason') }],
    }),
    'headlines.csv:2:target: stage of the headline’s observation is wrong (actual → target)',
  ],
  [
    makePackage({
      ...GOOD_TABLES,
      families: [makeObservationCells('s-1-01', { source: 'x-1' }), second({ source: 'x-1' })],
      differences: [set()],
      'difference-rows': members(['s-1-01', 'true'], ['s-1-02', 'false']),
    }),
    'headlines.csv:2:observation: source of the headline has no address (x-1 → a source with an address, or a founding text)',
  ],
  [
    withRows({
      families: [second()],
      differences: [set()],
      'difference-rows': members(['s-1-01', 'false'], ['s-1-02', 'true']),
    }),
    'headlines.csv:2:observation: another member of its difference set is picked (s-1-01 → s-1-02)',
  ],
];
