import { describe, expect, it } from 'vitest';
import { closingLine, tallyOf, total } from './tally.ts';

describe('the tally of a test run', () => {
  it('adds the steps outcome by outcome', () => {
    const sum = total([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 1, failed: 2, skipped: 4 },
    ]);
    expect(sum).toEqual({ passed: 4, failed: 2, skipped: 4 });
    expect(closingLine(sum)).toBe('4 passed, 2 failed, 4 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(closingLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
  });

  it('counts a file that broke before its first test as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(tallyOf(report).failed).toBe(1);
  });
});
