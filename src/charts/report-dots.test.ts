import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type DotRow, reportDots } from './report-dots.ts';

const document = new JSDOM('').window.document;
const rows: DotRow[] = [
  {
    id: 'visited',
    label: 'Institutions visited',
    dots: [
      ...Array.from({ length: 9 }, () => ({ year: 2019, plan: false })),
      { year: null, plan: false },
      { year: 2025, plan: true },
    ],
  },
  { id: 'fines', label: 'Fines', dots: [{ year: 2021, plan: false }] },
];

describe.each([328, 704])('dots of reports at %i px', (width) => {
  const svg = new JSDOM(reportDots(rows, { document, width, label: 'When', undated: 'undated' })).window
    .document;
  const dots = [...svg.querySelectorAll('circle')].map((dot) => ({
    x: Number(dot.getAttribute('cx')),
    y: Number(dot.getAttribute('cy')),
  }));

  it('draws one dot a report', () => {
    expect(dots).toHaveLength(12);
  });

  it('puts no dot over another', () => {
    expect(new Set(dots.map(({ x, y }) => `${x},${y}`)).size).toBe(12);
  });

  it('keeps all inside the drawing', () => {
    const [, , w = 0, h = 0] = (svg.querySelector('svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(w);
      expect(y).toBeLessThanOrEqual(h);
    }
  });
});
