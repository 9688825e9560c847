import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { type MomentBar, momentBars } from './moment-bars.ts';

const draw = (bars: readonly MomentBar[], breakAfter: number | null = null) =>
  momentBars(bars, { document, max: 100, breakAfter });
const told = (value: number | null, open = false): MomentBar => ({ kind: 'told', value, open, quiet: false });
const heights = (svg: Element) =>
  [...svg.querySelectorAll('.moment-bars__told')].map((bar) => Number(bar.getAttribute('height')));

describe('small bars of a region', () => {
  it('share one scale from zero', () => {
    const [half = 0, whole = 0] = heights(draw([told(50), told(100)]));
    expect(whole).toBeCloseTo(half * 2, 0);
  });

  it('tell what is missing, what was not, our sums and an open bound apart', () => {
    const svg = draw([
      { kind: 'missing' },
      { kind: 'absent' },
      { kind: 'sum', value: 3, open: false },
      told(5, true),
    ]);
    for (const [name, n] of Object.entries({ missing: 1, absent: 1, sum: 1, open: 1, told: 1 }))
      expect([name, svg.querySelectorAll(`.moment-bars__${name}`).length]).toEqual([name, n]);
    expect(svg.querySelector('.moment-bars__missing')?.getAttribute('fill')).toBe('url(#pattern-missing)');
  });

  it('show zero as the least bar, never as nothing', () => expect(heights(draw([told(0)]))).toEqual([1.5]));

  it('draw a number that was not printed without a height of its own', () =>
    expect(heights(draw([told(null)]))).toEqual([]));

  it('are parted where the regions changed, and never joined', () => {
    expect(draw([told(1), told(2)]).querySelector('.moment-bars__break')).toBeNull();
    const line = draw([told(1), told(2), told(3)], 1).querySelector('.moment-bars__break');
    expect(line?.getAttribute('d')).toBe('M65,0V56');
  });
});
