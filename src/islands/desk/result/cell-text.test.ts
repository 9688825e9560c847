import { describe, expect, it } from 'vitest';
import { translator } from '../../../format/translator.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Cell } from '../../../model/cell.ts';
import { cellText, isCode } from './cell-text.ts';
import type { ColumnKind } from './columns.ts';

const nbsp = '\u00a0';

describe('a cell in the page’s language', () => {
  it.each<[Locale, ColumnKind, boolean, Cell, string | null]>([
    ['kk', 'number', false, 1234567.25, `1${nbsp}234${nbsp}567,25`],
    ['en', 'number', false, -1234, '−1,234'],
    [
      'kk',
      'number',
      false,
      '12345678901234567890.50',
      `12${nbsp}345${nbsp}678${nbsp}901${nbsp}234${nbsp}567${nbsp}890,50`,
    ],
    ['kk', 'number', false, 1e300, '1e+300'],
    ['kk', 'number', false, Number.NaN, 'NaN'],
    ['kk', 'number', true, 2025, '2025'],
    ['ru', 'date', false, '2019-02-07', '07.02.2019'],
    ['en', 'date', false, '2019-02-07 12:30:00', '7 Feb 2019, 12:30:00'],
    ['kk', 'date', false, '-000001-01-01', '-000001-01-01'],
    ['ru', 'boolean', false, true, 'да'],
    ['kk', 'text', false, '2019', '2019'],
    ['kk', 'text', false, null, null],
  ])('%s: a %s (code: %s) %j is %j', (locale, kind, code, cell, text) => {
    expect(cellText(locale, translator(locale), kind, code)(cell)).toBe(text);
  });
});

describe('a column', () => {
  const code = (name: string, cells: Cell[]) =>
    isCode({ name, kind: 'number', cell: (row) => cells[row] ?? null }, cells.length);

  it.each<[string, Cell[], boolean]>([
    ['year', [7], true],
    ['area_id', [12], true],
    ['жылы', [2019], true],
    ['x', [2019, null, 2025], true],
    ['x', [2019, 2101], false],
    ['x', [2019.5], false],
    ['x', [null], false],
    ['yearly', [7], false],
  ])('%s of %j holds codes: %s', (name, cells, is) => expect(code(name, cells)).toBe(is));
});
