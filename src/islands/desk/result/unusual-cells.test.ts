import { describe, expect, it } from 'vitest';
import { clockText, exactText, intervalText, isoMoment, plainText } from './unusual-cells.ts';

const words = (value: bigint, count = 4) =>
  Uint32Array.from({ length: count }, (_, i) => Number((value >> BigInt(i * 32)) & 0xffffffffn));

describe('a decimal', () => {
  it.each<[bigint, number, string]>([
    [150n, 2, '1.50'],
    [-5n, 2, '-0.05'],
    [0n, 3, '0.000'],
    [12345678901234567890n, 0, '12345678901234567890'],
    [-(2n ** 127n), 0, '-170141183460469231731687303715884105728'],
    [12345678901234567890123456789012345n, 5, '123456789012345678901234567890.12345'],
  ])('%s with scale %i is %s', (value, scale, text) => {
    expect(exactText(words(value), scale)).toBe(text);
  });
});

describe('a moment', () => {
  it.each([
    [Date.UTC(2019, 1, 7), '2019-02-07'],
    [Date.UTC(2019, 1, 7, 12, 30), '2019-02-07 12:30:00'],
    [Date.UTC(1960, 0, 1, 0, 0, 0, 5), '1960-01-01 00:00:00.005'],
    [Number.NaN, 'NaN'],
  ])('%d is %s', (milliseconds, text) => expect(isoMoment(milliseconds)).toBe(text));
});

it.each([
  [0, '00:00:00'],
  [36_672_000_000, '10:11:12'],
  [1_500_000, '00:00:01.5'],
])('the time of day %i is %s', (microseconds, text) => expect(clockText(microseconds)).toBe(text));

it.each([
  [[0, 3, 0, 0], '3 days'],
  [[14, 1, 0, 0], '1 year 2 months 1 day'],
  [[0, 0, 1_000_000_000, 0], '00:00:01'],
  [[0, 0, -1_000_000_000, -1], '-00:00:01'],
  [[0, 0, 0, 0], '00:00:00'],
])('the interval %j is %s', (parts, text) => expect(intervalText(Int32Array.from(parts))).toBe(text));

describe('a value without a cell of its own', () => {
  it.each<[string, unknown, string]>([
    ['bytes', new Uint8Array([0, 255]), '\\x00ff'],
    ['a list', [1, null, 'ә'], '[1,null,"ә"]'],
    ['a record', { a: 5n, b: 2n ** 60n }, '{"a":5,"b":"1152921504606846976"}'],
  ])('is text: %s', (_, value, text) => expect(plainText(value)).toBe(text));

  it('that holds itself is still text', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(typeof plainText(loop)).toBe('string');
  });
});
