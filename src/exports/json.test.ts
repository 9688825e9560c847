import { expect, it } from 'vitest';
import { writeJson } from './json.ts';

const columns = [
  { name: 'area', title: 'Аумақ', type: 'text' },
  { name: '__proto__', title: 'x', type: 'number' },
] as const;

it('is an array of records by name, with nulls, in the order of the rows', () => {
  const text = writeJson({
    title: '',
    columns,
    rows: [
      ['Ұлытау "1"\n', null],
      ['</script>', 0],
      ['', Number.NaN],
    ],
    about: [],
  });
  expect(text.split('\n')).toHaveLength(6);
  expect(JSON.parse(text).map(Object.entries)).toEqual([
    [
      ['area', 'Ұлытау "1"\n'],
      ['__proto__', null],
    ],
    [
      ['area', '</script>'],
      ['__proto__', 0],
    ],
    [
      ['area', ''],
      ['__proto__', 'NaN'],
    ],
  ]);
});

it('is an empty array for no rows', () => {
  expect(JSON.parse(writeJson({ title: '', columns, rows: [], about: [] }))).toEqual([]);
});
