import { describe, expect, it } from 'vitest';
import { document } from '../loaders/document.ts';
import { expectGolden } from '../testing/golden.ts';
import { faultsOf, HOSTILE } from '../testing/hostile.ts';
import { MADE_UP_LAYOUT as layout } from '../testing/made-up-layout.ts';
import { countryShape } from './country-shape.ts';
import { type LinkCard, linkCard } from './link-card.ts';
import type { Measure } from './type.ts';

const measure: Measure = (text, { size }) => [...text].length * size * 0.55;

const CARD: LinkCard = {
  site: 'Family Atlas',
  edition: 'Edition 2026.11.0',
  title: 'Turkistan Region',
  figure: '≥\u00a01,350 people',
  what: 'Recipients of help · children',
  period: 'as of 21 December 2025',
  source: 'Source: Kazinform, 21 Dec 2025',
  caption: 'On the map: centres',
  gauge: { value: 131, target: 234 },
  map: document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
};

const draw = (change: Partial<LinkCard> = {}) => {
  const map = countryShape({ document, layout, marks: new Map(), chosen: 'F' });
  return linkCard({ ...CARD, map, ...change }, { document, measure });
};
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe('the card of a page', () => {
  it('is drawn as its golden', () => expectGolden('link-card.svg', draw().outerHTML));

  it('says number, sign, unit, period, source and edition', () => {
    const said = texts(draw());
    for (const part of ['≥', '1,350', 'people', CARD.period, CARD.source, CARD.edition, CARD.title])
      expect(said).toContain(part);
  });

  it.each([
    ['KZT 982,713,305', ['KZT', '982,713,305']],
    ['≈ 203,4 млн тг', ['≈', '203,4', 'млн тг']],
    ['8 орталық', ['8', 'орталық']],
  ])('sets %j in its parts', (figure, parts) => {
    expect(texts(draw({ figure })).filter((text) => parts.includes(text))).toEqual(parts);
  });

  it('keeps every line above the foot and inside the edges', () => {
    const long = 'Отбасыларға көмек көрсету орталықтары '.repeat(8);
    for (const text of draw({ title: long, what: long, period: long }).querySelectorAll('text')) {
      expect(Number(text.getAttribute('y'))).toBeLessThan(620);
      expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(1136);
    }
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const card = {
      site: text,
      edition: text,
      title: text,
      figure: text,
      what: text,
      period: text,
      source: text,
    };
    expect(faultsOf(draw({ ...card, caption: text }))).toEqual([]);
  });
});

describe('the country of a card', () => {
  it('marks the chosen region, and a city by a disc', () => {
    const fills = (chosen: string) => {
      const shape = countryShape({ document, layout, marks: new Map(), chosen });
      return [...shape.querySelectorAll('[fill="var(--map-5)"]')].map(({ localName }) => localName);
    };
    expect(fills('A')).toEqual(['path']);
    expect(fills('F')).toEqual(['path', 'circle']);
  });
});
