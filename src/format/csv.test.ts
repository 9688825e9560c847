import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('cells are quoted only where they hold a comma, a quote or a line', () => {
  const rows = [{ id: 'a-1', note: 'one, "two"', also_in: ['b', 'c'], value: 0.5, empty: null }];
  expect(writeCsv(['id', 'note', 'also_in', 'value', 'empty'], rows)).toBe(
    'id,note,also_in,value,empty\na-1,"one, ""two""",b;c,0.5,\n',
  );
});
