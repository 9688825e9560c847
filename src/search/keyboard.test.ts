import { expect, it } from 'vitest';
import { retyped } from './keyboard.ts';

it.each([
  ['jhnfks0', 'орталық'],
  ['0spskjhlf', 'қызылорда'],
  ['ghjdthrb', 'проверки'],
  ['ctvmz', 'семья'],
  ['купшщты', 'regions'],
  ['Afvbkbtc', 'фамилиес'],
])('%s may mean %s', (typed, meant) => expect(retyped(typed)).toContain(meant));

it('is never the text itself', () => expect(retyped('2019')).toEqual([]));
