import { expect, it } from 'vitest';
import { openHistory } from './history.ts';

function makeStorage(items: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(items));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: () => null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  };
}

it('holds the last thirty questions, each once, the latest first', () => {
  const history = openHistory(() => makeStorage());
  for (let i = 0; i < 40; i += 1) history.add(`select ${i % 35}`);
  expect(history.list().length).toBe(30);
  expect(history.list().slice(0, 3)).toEqual(['select 4', 'select 3', 'select 2']);
});

it('is there on the next page, until it is cleared', () => {
  const storage = makeStorage();
  openHistory(() => storage).add('select 1');
  expect(openHistory(() => storage).list()).toEqual(['select 1']);
  openHistory(() => storage).clear();
  expect(openHistory(() => storage).list()).toEqual([]);
});

it('switched off, leaves nothing behind but that it is off', () => {
  const storage = makeStorage();
  const history = openHistory(() => storage);
  history.add('select 1');
  history.keep(false);
  history.add('select 2');
  expect(history.list()).toEqual(['select 2', 'select 1']);
  expect(storage.getItem('sql-history')).toBeNull();
  const next = openHistory(() => storage);
  expect([next.isKept(), next.list()]).toEqual([false, []]);
  next.keep(true);
  next.add('select 3');
  expect(openHistory(() => storage).list()).toEqual(['select 3']);
});

it.each(['{', '"select 1"', '{"0": "x"}', '[1, null, ["a"]]'])(
  'takes the foreign text %s for nothing',
  (text) => {
    expect(openHistory(() => makeStorage({ 'sql-history': text })).list()).toEqual([]);
  },
);

it('lasts for the page alone where the storage fails', () => {
  const broken = openHistory(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  broken.add('select 1');
  broken.keep(true);
  expect(broken.list()).toEqual(['select 1']);
});

it('lets a question go that would fill the storage', () => {
  const history = openHistory(() => makeStorage());
  history.add('x'.repeat(30_000));
  expect(history.list()).toEqual([]);
});
