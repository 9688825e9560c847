import { describe, expect, it } from 'vitest';
import { formatSize } from './size.ts';

describe('formatSize', () => {
  it.each([
    ['kk', 965, '965 байт'],
    ['kk', 8_458, '8,5\u00a0кБ'],
    ['ru', 1, '1 байт'],
    ['ru', 3, '3 байта'],
    ['ru', 220_087, '220\u00a0кБ'],
    ['en', 1_234_567, '1.2\u00a0MB'],
    ['en', 10_000, '10\u00a0kB'],
  ] as const)('%s writes %i bytes as %s', (locale, bytes, text) => {
    expect(formatSize(locale, bytes).replace(/\u00a0(?=байт)/, ' ')).toBe(text);
  });
});
