import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { expectGolden } from '../testing/golden.ts';
import { faultsOf, HOSTILE } from '../testing/hostile.ts';
import { type Bar, bars } from './bars.ts';
import { cleanSvg } from './clean-svg.ts';
import { type DifferenceDot, differenceDots } from './difference-dots.ts';
import { type LedgerBar, ledgerBars } from './ledger-bars.ts';

const BARS: readonly Bar[] = [
  { id: 'KZ-61', label: 'Turkistan Region', value: 350.4, text: '350.4', tone: 'main' },
  { id: 'KZ-19', label: 'Almaty Region', value: 0, text: '0', tone: 'quiet' },
  { id: 'KZ', label: 'Kazakhstan', value: 540.1, text: '540.1', tone: 'context' },
];

const LEDGER: readonly LedgerBar[] = [
  { id: 'a', label: 'no date', sublabel: '', value: 33, text: '33', source: 'Zakon.kz', tone: 'quiet' },
  {
    id: 'b',
    label: '21 Dec 2025',
    sublabel: '',
    value: 131,
    text: '131',
    source: 'Kazinform',
    tone: 'actual',
  },
  { id: 'c', label: '2027', sublabel: 'plan', value: 208, text: '208', source: 'Zakon.kz', tone: 'plan' },
];

const DOTS: readonly DifferenceDot[] = [
  { id: 'a', value: 1350, text: '≥ 1 350', source: 'Aikyn.kz', open: 'up', picked: true },
  { id: 'b', value: 1300, text: '≥ 1 300', source: 'Adyrna', open: 'up', picked: false },
  { id: 'c', value: 1300, text: '≥ 1 300', source: 'Egemen', open: 'up', picked: false },
  { id: 'd', value: 200, text: '≤ 200', source: 'Time', open: 'down', picked: false },
  { id: 'e', value: 0, text: '0', source: 'Liter', open: null, picked: false },
];

const DRAWINGS = {
  'bars.svg': () => bars(BARS, { document, width: 640, labelWidth: 160, label: 'per 100 000 people' }),
  'bars-narrow.svg': () => bars(BARS, { document, width: 328, labelWidth: 110, label: 'per 100 000 people' }),
  'ledger-bars.svg': () => ledgerBars(LEDGER, { document, width: 704, max: 234, label: '131 of 234' }),
  'ledger-bars-narrow.svg': () => ledgerBars(LEDGER, { document, width: 328, max: 234, label: '131 of 234' }),
  'difference-dots.svg': () => differenceDots(DOTS, { document, width: 420, label: 'Institutions visited' }),
  'difference-dots-one.svg': () =>
    differenceDots(DOTS.slice(0, 1), { document, width: 420, label: 'Institutions visited' }),
};

function parse(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const [svg, ...others] = holder.children;
  if (!svg || others.length > 0) throw new Error('not one drawing');
  return svg;
}

describe.each(Object.entries(DRAWINGS))('%s', (name, draw) => {
  const markup = draw();

  it('is drawn as its golden', () => expectGolden(name, markup));

  it('is one picture with a name, and nothing in it that the page’s policy refuses', () => {
    const svg = parse(markup);
    expect(svg.localName).toBe('svg');
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).not.toBe('');
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.querySelector('[aria-hidden]')).toBeNull();
  });

  it('has no coordinate that is no number', () => expect(markup).not.toMatch(/NaN|Infinity|undefined|null/));
});

describe.each(HOSTILE)('%j in the data', (text) => {
  const drawings = {
    bars: bars([{ ...BARS[0]!, id: text, label: text, text }], {
      document,
      width: 640,
      labelWidth: 160,
      label: text,
    }),
    ledgerBars: ledgerBars([{ ...LEDGER[1]!, id: text, label: text, sublabel: text, text, source: text }], {
      document,
      width: 704,
      max: 234,
      label: text,
    }),
    differenceDots: differenceDots([{ ...DOTS[0]!, id: text, text, source: text }], {
      document,
      width: 420,
      label: text,
    }),
  };

  it.each(Object.entries(drawings))('is text in %s', (_, markup) => {
    const svg = parse(markup);
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.getAttribute('aria-label')).toBe(text);
    const said = svg.textContent.replaceAll(/\s/g, '');
    expect(said).toContain(text.replaceAll(/\s/g, '').slice(0, 8));
  });
});

describe('bars', () => {
  it('start at zero: the length of a bar is its share of the longest', () => {
    const lengths = [...parse(DRAWINGS['bars.svg']()).querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(lengths[1]).toBe(0);
    expect(lengths[0]! / lengths[2]!).toBeCloseTo(350.4 / 540.1, 3);
  });

  it('of a ledger are outlined, never filled, when they are promises', () => {
    const plan = [...parse(DRAWINGS['ledger-bars.svg']()).querySelectorAll('[stroke-dasharray]')];
    expect(plan).toHaveLength(1);
    expect(plan[0]?.getAttribute('fill')).toBe('none');
  });

  it('of nothing are an empty picture', () => {
    expect(bars([], { document, width: 640, labelWidth: 160, label: 'empty' })).toContain(
      'aria-label="empty"',
    );
  });
});

it('reports that say the very same share one dot and name both sources', () => {
  const svg = parse(DRAWINGS['difference-dots.svg']());
  expect(svg.querySelectorAll('circle')).toHaveLength(4);
  expect(svg.textContent).toContain('Adyrna, Egemen');
});

it('a node without a drawing is refused', () => {
  expect(() => cleanSvg(document.createElement('figure'), 'x')).toThrow('drawing has no svg element');
});
