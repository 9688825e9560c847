import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { expectGolden } from '../testing/golden.ts';
import { faultsOf, HOSTILE } from '../testing/hostile.ts';
import { type PictureText, pictureFrame } from './frame.ts';
import type { LegendItem } from './legend.ts';
import type { Measure } from './type.ts';

const measure: Measure = (text, { size }) => [...text].length * size * 0.55;

const LEGEND: readonly LegendItem[] = [
  {
    kind: 'ramp',
    title: 'Centres',
    steps: [
      { class: 1, text: '1' },
      { class: 2, text: '1,000–1,499' },
    ],
  },
  { kind: 'swatch', look: 'missing', text: 'no data' },
  { kind: 'swatch', look: 'suppressed', text: 'held back' },
  { kind: 'ring', text: 'planned' },
  { kind: 'mark', group: 'happy', state: 'open', text: 'Baqytty Otbasy' },
  { kind: 'sign', sign: '≥ ≈', text: 'at least; about' },
];

const TEXT: PictureText = {
  title: 'Centres by region',
  lead: 'What was reported until 2025.',
  description: 'Two regions are told of.',
  legend: LEGEND,
  foot: ['Source: Kazinform', 'Edition 2026.11.0'],
  site: 'Family Atlas',
  address: 'otbasy-atlas.example/en/centres/',
};

const draw = (change: Partial<PictureText> = {}) => {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 600 100');
  return pictureFrame({ ...TEXT, ...change, document, measure, drawing });
};

describe('the frame of a picture', () => {
  it('is drawn as its golden', () => expectGolden('picture-frame.svg', draw().outerHTML));

  it('is drawn without lead and legend as its golden', () =>
    expectGolden('picture-frame-bare.svg', draw({ lead: '', legend: [] }).outerHTML));

  it('names itself and says what it shows', () => {
    const svg = draw();
    expect(svg.querySelector('title')?.textContent).toBe(TEXT.title);
    expect(svg.querySelector('desc')?.textContent).toBe(TEXT.description);
    const named = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(named.map((id) => svg.querySelector(`#${id}`)?.localName)).toEqual(['title', 'desc']);
  });

  it('grows with what it has to say, and keeps all of it', () => {
    const long = 'Көп сөз '.repeat(40).trim();
    const [short, high] = [draw(), draw({ title: long, lead: long, foot: [long] })];
    expect(Number(high.getAttribute('height'))).toBeGreaterThan(Number(short.getAttribute('height')) + 100);
    const said = [...high.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    expect(said.match(/Көп/g)?.length).toBe(3 * 40);
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const svg = draw({
      title: text,
      lead: text,
      description: text,
      foot: [text],
      site: text,
      address: text,
      legend: [
        { kind: 'ramp', title: text, steps: [{ class: 1, text }] },
        { kind: 'ring', text },
      ],
    });
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.querySelector('title')?.textContent).toBe(text);
  });
});
