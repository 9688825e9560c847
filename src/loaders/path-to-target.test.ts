import { describe, expect, it } from 'vitest';
import { pathToTarget } from './path-to-target.ts';

describe('the path to 234', async () => {
  const { bars, rows } = await pathToTarget('en');

  it('tells every report in the table', () => {
    expect(rows.map(({ figure }) => figure.value)).toEqual(
      expect.arrayContaining(['33', '34', '112', '124', '131', '208', '234']),
    );
  });

  it('draws equal promises without a date once, and each report of its own', () => {
    const drawn = bars.map(({ label, value }) => `${label}: ${value}`);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(bars.filter(({ tone }) => tone !== 'plan')).toHaveLength(
      rows.filter(({ observation }) => observation.stage === 'actual').length,
    );
  });

  it('puts undated reports first and promises last, and never fills a promise', () => {
    const tones = bars.map(({ tone }) => tone);
    const order = ['quiet', 'actual', 'plan'];
    expect(tones.map((tone) => order.indexOf(tone))).toEqual(
      tones.map((tone) => order.indexOf(tone)).sort((a, b) => a - b),
    );
    for (const { id, tone } of bars) {
      const stage = rows.find(({ observation }) => observation.id === id)?.observation.stage;
      expect([id, tone === 'plan']).toEqual([id, stage !== 'actual']);
    }
  });

  it('writes what the value is', () => {
    for (const { value, text } of bars) expect(text).toContain(String(value));
  });
});
