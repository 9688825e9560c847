import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { expectGolden } from '../testing/golden.ts';
import { faultsOf, HOSTILE } from '../testing/hostile.ts';
import { daySpan } from '../model/progress/day-span.ts';
import { type PathReport, type TargetPath, targetPath, type TargetPathOptions } from './target-path.ts';

const report = (
  id: string,
  when: string | null,
  value: number,
  more: Partial<PathReport> = {},
): PathReport => ({
  ...{ id, when: when === null ? null : daySpan(when), value, text: String(value) },
  ...{ open: null, used: true, ...more },
});

const PATH: TargetPath = {
  reports: [
    report('a', null, 33),
    report('b', null, 34, { used: false }),
    report('c', '2025-05-15', 112),
    report('d', '2025-07', 124, { open: 'up', text: '≥ 124' }),
    report('e', '2025-12-21', 131),
  ],
  promises: [
    { id: 'x', day: daySpan('2025').to, value: 234, short: '2025', label: 'another report: 2025' },
    { id: 'y', day: daySpan('2026').to, value: 234, short: '2026', label: 'programme: 2026' },
    { id: 'z', day: daySpan('2027').to, value: 208, short: '208', label: '208: government plan, 2027' },
  ],
  planned: { start: daySpan('2021'), due: daySpan('2026'), value: 234, label: 'planned path' },
  ahead: {
    ...{ day: daySpan('2025-12-21').to, value: 131, on: daySpan('2029-12-31').to },
    ...{ low: 131, middle: 258, high: 507, label: 'if the pace goes on' },
  },
};

const OPTIONS: TargetPathOptions = {
  ...{ document, width: 704, from: daySpan('2021').from, to: daySpan('2029').to },
  ...{ target: { value: 234, label: 'target: 234' }, undated: 'undated', label: '131 of 234' },
};

const ALONE: TargetPath = {
  reports: [report('a', '2025-05-15', 3)],
  promises: [],
  planned: null,
  ahead: null,
};

const DRAWINGS = {
  'target-path.svg': targetPath(PATH, OPTIONS),
  'target-path-narrow.svg': targetPath(PATH, { ...OPTIONS, width: 328 }),
  'target-path-alone.svg': targetPath(ALONE, { ...OPTIONS, target: { value: 17, label: 'target: 17' } }),
};

function parse(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('no drawing');
  return svg;
}

describe.each(Object.entries(DRAWINGS))('%s', (name, markup) => {
  it('is drawn as its golden', () => expectGolden(name, markup));

  it('is one named picture that the page’s policy lets through', () => {
    const svg = parse(markup);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('131 of 234');
    expect(faultsOf(svg)).toEqual([]);
  });

  it('has no coordinate that is no number', () => expect(markup).not.toMatch(/NaN|Infinity|undefined|null/));

  it('has no text that leaves the picture to the left or the right', () => {
    const svg = parse(markup);
    const width = Number(svg.getAttribute('width'));
    for (const text of svg.querySelectorAll('text')) {
      const x = Number(/translate\(([-\d.]+)/.exec(text.getAttribute('transform') ?? '')?.[1]);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
  });
});

describe('the path to a target', () => {
  it('has a dot for each report and a ring for each promise', () => {
    expect(parse(DRAWINGS['target-path.svg']).querySelectorAll('circle')).toHaveLength(8);
  });

  it('joins no reports', () => {
    const alone = parse(DRAWINGS['target-path-alone.svg']);
    expect(alone.querySelectorAll('circle')).toHaveLength(1);
    expect(alone.querySelectorAll('path')).toHaveLength(0);
  });

  it('gives an open number an arrow and a month its width', () => {
    expect(DRAWINGS['target-path.svg']).toContain('≥ 124');
    const closed = PATH.reports.map((one) => ({ ...one, open: null }));
    const paths = (markup: string) => parse(markup).querySelectorAll('path').length;
    expect(paths(DRAWINGS['target-path.svg'])).toBe(
      paths(targetPath({ ...PATH, reports: closed }, OPTIONS)) + 1,
    );
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const svg = parse(
      targetPath(
        {
          ...PATH,
          reports: [{ ...PATH.reports[4]!, text }],
          promises: [{ ...PATH.promises[2]!, label: text }],
        },
        { ...OPTIONS, label: text, target: { value: 234, label: text }, undated: text },
      ),
    );
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.getAttribute('aria-label')).toBe(text);
  });
});
