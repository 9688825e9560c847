import { expect, it } from 'vitest';
import { tableOfFile } from './table-of-file.ts';

it.each([
  ['families.csv', 'families'],
  ['families.kk.xlsx', 'families'],
  ['Families (2).csv', 'families'],
  ['families-wko.csv', 'families'],
  ['centre-counts.ru.xlsx', 'centre-counts'],
  ['centres.csv', 'centres'],
  ['centre.csv', null],
  ['familiesx.csv', null],
  ['fundsқ.csv', null],
  ['Отбасы.csv', null],
])('the file %s is of the table %s', (name, table) => {
  expect(tableOfFile(name, ['centres', 'centre-counts', 'families', 'funds'])).toBe(table);
});
