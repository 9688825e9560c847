import { expect, it } from 'vitest';
import { itemPaths, localePaths } from './locale-paths.ts';

it('a page has a path a language, Kazakh at the root', () => {
  expect(localePaths()).toEqual([
    { params: { locale: undefined }, props: { locale: 'kk' } },
    { params: { locale: 'ru' }, props: { locale: 'ru' } },
    { params: { locale: 'en' }, props: { locale: 'en' } },
  ]);
});

it('an item has a path a language and comes with it', () => {
  const paths = itemPaths('id', [{ n: 1 }, { n: 2 }], ({ n }) => `item-${n}`);
  expect(paths).toHaveLength(6);
  expect(paths[3]).toEqual({
    params: { locale: 'ru', id: 'item-2' },
    props: { locale: 'ru', item: { n: 2 } },
  });
});
