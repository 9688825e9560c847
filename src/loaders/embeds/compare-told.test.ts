import { describe, expect, it } from 'vitest';
import { numbersOf, printOf } from './compare-told.ts';
import type { ViewTold } from './view.ts';

const figure = {
  value: '12',
  code: 'centres-open@KZ@2026',
  text: '12',
  words: null,
  href: '/sources/x/#1',
  plan: false,
};
const outline = () => ({ type: 'Feature', id: 'KZ-10', geometry: { type: 'Point', coordinates: [70, 50] } });
const told = (change: Partial<ViewTold> = {}): ViewTold => ({
  title: 'Centres',
  lead: '',
  description: '',
  legend: [],
  foot: ['Edition 2026.11.0'],
  table: {
    head: ['', ''],
    rows: [
      ['Abai', figure],
      ['Akmola', '3 reports'],
    ],
  },
  parts: { shape: outline() },
  forms: ['narrow', 'wide'],
  borrowed: null,
  number: null,
  draw: () => {
    throw new Error('not drawn');
  },
  ...change,
});
const OLD = '2026.11.0';

describe('two tellings of a view', () => {
  it('are the same in two editions that show the same', () => {
    const now = told({ foot: ['Edition 2026.11.1'] });
    expect(printOf(now, '2026.11.1')).toBe(printOf(told(), OLD));
    expect(numbersOf(now)).toBe(numbersOf(told()));
  });

  it.each([
    ['a word', { title: 'Centres at work' }, true],
    [
      'an outline',
      { parts: { shape: { ...outline(), geometry: { type: 'Point', coordinates: [70, 51] } } } },
      true,
    ],
    ['a figure', { table: { head: [], rows: [['Abai', { ...figure, value: '13', text: '13' }]] } }, false],
    [
      'a count',
      {
        table: {
          head: ['', ''],
          rows: [
            ['Abai', figure],
            ['Akmola', '4 reports'],
          ],
        },
      },
      false,
    ],
    ['a number alone', { number: figure }, false],
  ] as const)('differ by %s', (_, change, areNumbersSame) => {
    expect(printOf(told(change), OLD)).not.toBe(printOf(told(), OLD));
    expect(numbersOf(told(change)) === numbersOf(told())).toBe(areNumbersSame);
  });
});
