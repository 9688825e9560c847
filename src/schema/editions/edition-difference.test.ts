import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeEditions } from '../../testing/make-editions.ts';
import {
  GOOD_TABLES,
  makeObservationCells,
  type RowCells,
  type TableCells,
} from '../../testing/make-package.ts';
import { applyDifference } from './difference.ts';
import { diffEditions, readFrozen } from './edition-difference.ts';
import { writeDifference } from './write-difference.ts';

const HOSTILE = '<script>alert("1")</script>, «=1+1»';
const three = (field: string, text: string): RowCells => ({
  [`${field}_kk`]: text,
  [`${field}_ru`]: text,
  [`${field}_en`]: text,
});
const withFamilies = (...families: RowCells[]): TableCells => ({ ...GOOD_TABLES, families });
const one = makeObservationCells('s-1-01');

const files = await makeEditions([
  { edition: '2026.11.0', tables: withFamilies(one) },
  {
    edition: '2026.12.0',
    tables: withFamilies({ ...one, value: '1300' }, makeObservationCells('s-1-02', three('note', HOSTILE))),
    reasons: ['families,s-1-01,қате,ошибка,slip'],
  },
  {
    edition: '2027.01.0',
    tables: withFamilies(
      { ...one, value: '1250' },
      {
        ...makeObservationCells('s-1-02', three('note', HOSTILE)),
        withdrawn: '2027.01.0',
        ...three('withdrawn_why', 'x'),
      },
    ),
    reasons: ['families,s-1-01,тағы,ещё,again'],
  },
]);

describe('the difference of two editions', () => {
  it.each([
    ['2026.11.0', '2026.12.0'],
    ['2026.12.0', '2027.01.0'],
    ['2026.11.0', '2027.01.0'],
  ])('from %s to %s makes the later one', (from, to) => {
    const difference = diffEditions(files, from, to);
    expect(applyDifference(readFrozen(files, from), difference)).toEqual(readFrozen(files, to));
  });

  it('over an edition between shows the first and the last value, with the reasons of both', () => {
    const { rows, reasons } = diffEditions(files, '2026.11.0', '2027.01.0');
    expect(rows.map(({ change, row, values }) => [change, row.id, values])).toEqual([
      ['corrected', 's-1-01', [{ field: 'value', was: '1200', now: '1250' }]],
      ['added', 's-1-02', []],
    ]);
    expect(reasons.get('families s-1-01')).toMatchObject([
      { edition: '2026.12.0', why_en: 'slip' },
      { edition: '2027.01.0', why_en: 'again' },
    ]);
  });

  it('does not take up the reasons of other editions', () => {
    const { reasons } = diffEditions(files, '2026.11.0', '2026.12.0');
    expect(reasons.get('families s-1-01')?.map(({ edition }) => edition)).toEqual(['2026.12.0']);
  });

  it.each(['2026.11.0', '2026.12.0'])('is not told back to %s', (to) => {
    expect(() => diffEditions(files, '2026.12.0', to)).toThrow('not a later edition');
  });

  it('as CSV holds every value that came, whatever stands in it', () => {
    const csv = writeDifference(diffEditions(files, '2026.11.0', '2026.12.0'));
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(data[0]).toEqual({
      ...{ table: 'families', id: 's-1-01', change: 'corrected', field: 'value', was: '1200', now: '1300' },
      ...{ editions: '2026.12.0', why_kk: 'қате', why_ru: 'ошибка', why_en: 'slip' },
    });
    const added = data.filter(({ id }) => id === 's-1-02');
    const cells = makeObservationCells('s-1-02', three('note', HOSTILE));
    expect(Object.fromEntries(added.map(({ field = '', now = '' }) => [field, now]))).toEqual(cells);
  });
});
