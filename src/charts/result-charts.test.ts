import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { faultsOf, HOSTILE } from '../testing/hostile.ts';
import { resultBars } from './result-bars.ts';
import { resultDots } from './result-dots.ts';

const bar = (label: string, value: number, open: 'up' | 'down' | null = null) => ({
  label,
  value,
  text: String(value),
  open,
});
const bars = (values: readonly number[], width = 700) =>
  resultBars([{ head: null, bars: values.map((value, i) => bar(`r${i}`, value)) }], {
    document,
    width,
    label: 'Диаграмма',
  });
const dots = (options: Partial<Parameters<typeof resultDots>[1]>, titles: readonly string[]) =>
  resultDots(
    titles.map((title, i) => ({ x: 2019 + i, y: i, series: title, title })),
    {
      document,
      width: 700,
      label: 'Диаграмма',
      xName: 'жыл',
      yName: 'саны',
      formatX: String,
      formatY: String,
      isJoined: false,
      isFromZero: true,
      ...options,
    },
  );
const widths = (chart: Element) =>
  [...chart.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('width')));

describe('bars of an answer', () => {
  it('are as long as their numbers are of the largest, from zero', () => {
    const [whole, half, none] = widths(bars([10, 5, 0]));
    expect(half).toBeCloseTo((whole ?? 0) / 2);
    expect(none).toBe(0);
  });

  it('stand on either side of zero', () => {
    const [left, right] = bars([-5, 5]).querySelectorAll('rect');
    expect(Number(left?.getAttribute('x'))).toBeLessThan(Number(right?.getAttribute('x')));
  });

  it('say where a number is a bound', () => {
    const chart = resultBars([{ head: null, bars: [bar('a', 5, 'up'), bar('b', 4)] }], {
      document,
      width: 700,
      label: '',
    });
    expect(chart.textContent?.match(/›/g)).toHaveLength(1);
  });

  it('have an accessible name and nothing that the policy refuses, whatever the texts', () => {
    const chart = resultBars(
      [{ head: HOSTILE[0] ?? '', bars: HOSTILE.map((text) => ({ ...bar(text, 1), text })) }],
      { document, width: 390, label: HOSTILE.join(' ') },
    );
    expect(faultsOf(chart)).toEqual([]);
    expect([chart.getAttribute('role'), chart.getAttribute('aria-label')]).toEqual([
      'img',
      HOSTILE.join(' '),
    ]);
  });
});

describe('dots of an answer', () => {
  it('stand in a strip for each series', () => {
    const chart = dots({}, ['a', 'b', 'c']);
    expect(chart.querySelectorAll('circle')).toHaveLength(3);
    expect(chart.textContent).toContain('b');
  });

  it('are joined only when asked to', () => {
    const lines = (isJoined: boolean) =>
      dots({ isJoined }, ['a', 'a', 'a']).querySelectorAll(
        'path[stroke="var(--chart-quiet)"], [stroke="var(--chart-quiet)"] path',
      ).length;
    expect([lines(false), lines(true)]).toEqual([0, 1]);
  });

  it('have nothing that the policy refuses, whatever the texts', () => {
    expect(faultsOf(dots({ yName: HOSTILE[0] ?? '' }, HOSTILE))).toEqual([]);
  });
});
