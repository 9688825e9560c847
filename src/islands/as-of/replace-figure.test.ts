import { describe, expect, it } from 'vitest';
import type { AsOfFile } from '../../ledger/as-of.ts';
import { figureOfParts, figureThen } from './replace-figure.ts';

const file: AsOfFile = {
  edition: '2026.11.0',
  newest: '2026.11.1',
  difference: null,
  reports: {
    's-1-01': {
      value: '1300',
      texts: [
        ['≥ 1 350 мекеме', '1 300 мекеме'],
        ['≥ 1 350', '1 300'],
      ],
      words: '1 300 мекеме',
    },
    's-1-02': null,
  },
  counts: { 'sources@KZ@': 1183, 'centres-open-change@KZ@2025/2026': 12, 'rows-of-new@KZ@': null },
  gone: 0,
};
const now = (seen: string, value = '1350') => ({ value, seen, heard: `${seen} (сөзбен)` });
const then = (code: string, row: string, seen: string, value?: string) =>
  figureThen('kk', file, { code, row, now: now(seen, value) });

describe('a figure as of an edition', () => {
  it.each([
    ['≥\u00a01 350', '1 300'],
    ['≥ 1 350 мекеме', '1 300 мекеме'],
    ['a text of another form', '1 300 мекеме'],
  ])('that was reported as «%s» is «%s»', (seen, expected) => {
    expect(then('visited@KZ@2019', 's-1-01', seen)).toEqual({
      kind: 'changed',
      value: '1300',
      seen: expected,
      heard: '1 300 мекеме',
    });
  });

  it('that no row gave then was not there', () => {
    expect(then('visited@KZ@2019', 's-1-02', '5')).toEqual({ kind: 'absent' });
    expect(then('rows-of-new@KZ@', '', '10')).toEqual({ kind: 'absent' });
  });

  it('of a row that has not changed is the same', () => {
    expect(then('visited@KZ@2019', 's-1-03', '5')).toEqual({ kind: 'same' });
    expect(then('tables@KZ@', '', '28')).toEqual({ kind: 'same' });
  });

  it('that was counted is written in the form of today', () => {
    expect(then('sources@KZ@', '', '1\u00a0184', '1184')).toMatchObject({
      value: '1183',
      seen: '1\u00a0183',
    });
    expect(then('centres-open-change@KZ@2025/2026', 's-1-01', '+19', '19')).toMatchObject({ seen: '+12' });
  });

  it('that is counted for each edition does not take the value of the row that it leads to', () => {
    expect(then('applications-per-100000@KZ@2025', 's-1-01', '54', '54')).toEqual({ kind: 'same' });
    expect(then('centres-share-of-target@KZ@2025', 's-1-01', '54', '54')).toEqual({ kind: 'same' });
  });

  it.each(['per-100000:visited@KZ@2019', 'promise-share:k-1@KZ@2019'])(
    '%s, computed from a row, is not told where the row was another and not there where it was not',
    (code) => {
      expect(then(code, 's-1-01', '54', '54')).toEqual({ kind: 'uncounted' });
      expect(then(code, 's-1-02', '54', '54')).toEqual({ kind: 'absent' });
      expect(then(code, 's-1-03', '54', '54')).toEqual({ kind: 'same' });
    },
  );

  it.each([
    [['same', 'same'], 'same'],
    [['same', 'absent', 'uncounted'], 'absent'],
    [['same', 'uncounted'], 'uncounted'],
    [[], 'uncounted'],
  ] as const)('made of figures that are %j is %s', (parts, kind) => {
    expect(figureOfParts(parts.map((one) => ({ kind: one })))).toEqual({ kind });
  });

  it.each(['__proto__', 'constructor'])('is not found by the name %s', (name) => {
    expect(then(name, name, '5')).toEqual({ kind: 'same' });
  });
});
