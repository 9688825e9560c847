import { describe, expect, it } from 'vitest';
import { fillText, formatDataError, makeDataError } from './data-error.ts';
import { ERROR_TEXTS } from './error-codes.ts';

describe('an error', () => {
  it('is shown as file, line, field and what is wrong', () => {
    const error = makeDataError(
      'cell-minimum',
      { file: 'funds.csv', line: 7, field: 'value' },
      { found: '-1', expected: 0 },
    );
    expect(formatDataError(error)).toBe('funds.csv:7:value: too small (-1 → at least 0)');
  });

  it('of a whole file names line 1 and no field', () => {
    expect(formatDataError(makeDataError('csv-empty', { file: 'funds.csv' }, {}))).toBe(
      'funds.csv:1:-: file is empty (nothing → a header)',
    );
  });

  it('fills no placeholder from a prototype', () => {
    expect(fillText('{constructor} {found}', { found: '__proto__' })).toBe('{constructor} __proto__');
  });

  it('writes unseen characters by their code and cuts long values', () => {
    expect(fillText('{found}', { found: 'a\u0007\u202eb\n' })).toBe('aU+0007U+202EbU+000A');
    expect(fillText('{found}', { found: 'x'.repeat(150) })).toBe(`${'x'.repeat(120)}…`);
  });

  it.each(Object.entries(ERROR_TEXTS))('%s says what was found and what is expected', (_code, text) => {
    expect(text).toMatch(/^[a-z{“A-Z].* \(.* → .*\)$/);
    expect(text).not.toMatch(/\.$/);
  });
});
