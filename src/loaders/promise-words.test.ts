import { describe, expect, it } from 'vitest';
import { isPast } from './promise-words.ts';

describe('a due date', () => {
  it.each([
    ['2025', '2026-11-21', true],
    ['2026', '2026-11-21', false],
    ['2026-10', '2026-11-21', true],
    ['2026-11', '2026-11-21', false],
    ['2026-11-20', '2026-11-21', true],
    ['2026-11-21', '2026-11-21', false],
  ])('%s has passed on %s: %s', (due, day, past) => expect(isPast(due, day)).toBe(past));
});
