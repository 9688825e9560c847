import { expect, it } from 'vitest';
import { smallFirst } from './small-first.ts';

it.each([
  ['kk', 'Отбасын қолдау орталығы', 'отбасын қолдау орталығы'],
  ['kk', '«Бақытты отбасы» орталығы', '«Бақытты отбасы» орталығы'],
  ['ru', 'Дети Казахстана', 'дети Казахстана'],
  ['ru', 'СМИ', 'СМИ'],
  ['en', 'Family support centre', 'family support centre'],
  ['en', 'Baqytty Otbasy centre', 'Baqytty Otbasy centre'],
  ['en', '', ''],
] as const)('in %s “%s” begins inside a sentence as “%s”', (locale, name, inside) => {
  expect(smallFirst(locale, name)).toBe(inside);
});
