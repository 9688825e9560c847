import { describe, expect, it } from 'vitest';
import { deathOf, wordsOf } from './engine-error.ts';

describe('the words of DuckDB', () => {
  it.each([
    ['Catalog Error: no such table', 'Catalog Error: no such table'],
    [
      '{"exception_type":"Parser","exception_message":"syntax error at or near \\"selct\\"","position":"0"}',
      'Parser Error: syntax error at or near "selct"',
    ],
    ['{"exception_type" cut off', '{"exception_type" cut off'],
    ['', ''],
  ])('%s are %s', (message, words) => expect(wordsOf(message)).toBe(words));
});

const named = (name: string | undefined, message: string) => Object.assign(new Error(message), { name });

describe('the engine', () => {
  it.each([
    ['a refusal', new Error('Binder Error: no such column'), null],
    ['a fault of WebAssembly', named('RuntimeError', 'memory access out of bounds'), /memory access out of/],
    ['a stack that is too deep', named('RangeError', 'Maximum call stack size exceeded'), /call stack/],
    ['an exception without a name', named(undefined, ''), /engine is gone/],
    ['no memory', new Error('Out of Memory Error: could not allocate block'), /out of memory/],
    [
      'no memory, told as JSON',
      new Error('{"exception_type":"Out of Memory","exception_message":"x"}'),
      /out of memory/,
    ],
  ])('after %s lives or is gone', (_, cause, told) => {
    const death = deathOf(cause);
    if (told === null) expect(death).toBeNull();
    else expect(death?.message).toMatch(told);
  });
});
