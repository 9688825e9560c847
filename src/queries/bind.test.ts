import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNative } from '../engine/native.ts';
import { bind } from './bind.ts';

describe('binding parameters into SQL', () => {
  it.each([
    ['select $a', { a: 7 }, 'select 7'],
    ['select $a, $ab', { a: 1, ab: 'x' }, "select 1, 'x'"],
    ['select $a', { a: "O'Neil" }, "select 'O''Neil'"],
    ['select $a is null', { a: null }, 'select null is null'],
    ['select $a', { a: false }, 'select false'],
    ['select \'$a\', "$a" -- $a\n, $a /* $a */', { a: 2 }, 'select \'$a\', "$a" -- $a\n, 2 /* $a */'],
  ])('%s with %j is %s', (sql, params, bound) => expect(bind(sql, params)).toBe(bound));

  it('names the parameter that has no value, an inherited one too', () => {
    expect(() => bind('select $constructor', {})).toThrow('parameter has no value: $constructor');
  });

  it('refuses a number that SQL cannot write', () => {
    expect(() => bind('select $a', { a: Number.NaN })).toThrow('not a number for SQL: NaN');
  });

  it('lets no text out of its quotes', async () => {
    const engine = await openNative();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!text.includes('\0'));
        const [row] = await engine.run<{ x: string }>(bind('select $a as x', { a: text }));
        expect(row?.x).toBe(text);
      }),
      { numRuns: 200 },
    );
    engine.close();
  });
});
