import { expect, test } from 'vitest';
import { around } from './around.ts';
import { numberPhrase } from './number-phrase.ts';
import { translator } from './translator.ts';

test('a message is cut where its number stands', () => {
  const cut = around(translator('kk'), 'region.planned.unplaced', 'n', numberPhrase('kk', 17));
  expect(cut).toEqual({ before: 'жоспарланған ', after: ' орталықтың ауданы аталмаған, картада жоқ' });
});

test('the noun agrees with the number that is left out', () => {
  const cut = (n: number) => around(translator('ru'), 'region.planned.unplaced', 'n', numberPhrase('ru', n));
  expect(cut(3).after).toContain('запланированных центра ');
  expect(cut(17).after).toContain('запланированных центров ');
});
