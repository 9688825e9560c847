import { describe, expect, it } from 'vitest';
import { formulaParts } from './formula-parts.ts';

describe('a spreadsheet would run', () => {
  it.each([
    ['=1+1', '=1+1'],
    ['+7 701', '+7 701'],
    ['-', '-'],
    ['@SUM(1)', '@SUM(1)'],
    ['＝1+1', '＝1+1'],
    ['＋1', '＋1'],
    ['－1', '－1'],
    ['＠SUM(1)', '＠SUM(1)'],
    [' \u00a0=1', '=1'],
    ['\u200b\ufeff=1', '=1'],
    ['"=1"', '=1"'],
    ['\t=1', '=1'],
    ['\rтекст', '\rтекст'],
    ['\tтекст', '\tтекст'],
    ['ауыл; =1+1', '=1+1'],
    ['ауыл;"=1+1;2', '=1+1'],
    ['ауыл\t@SUM(1)', '@SUM(1)'],
    ['- ауыл;@SUM(1;2)\n- cmd', '- ауыл', '@SUM(1', '- cmd'],
  ])('parts of %j', (text, ...parts) => expect(formulaParts(text)).toEqual(parts));
});

describe('a spreadsheet shows', () => {
  it.each(['', 'a=1', '≥ 5', '– 5', '−5', 'Ақ-Жол', 'a, =1', 'a; b', '«+»', '#N/A', "'", '1+1', '&A1'])(
    '%j as it is',
    (text) => expect(formulaParts(text)).toEqual([]),
  );
});
