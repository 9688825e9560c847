import { describe, expect, it } from 'vitest';
import { document } from '../document.ts';
import { paint, resolveTokens } from './paint.ts';
import { parseRules, parseTokens } from './sheet.ts';

const TOKENS = parseTokens(`
  :root { --paper: light-dark(#fff, #000); --ink: light-dark(#111, #eee); --font-text: 'Onest', sans-serif; --both: var(--ink) }
  @media (min-width: 768px) { :root { --ink: red } }
  :root[data-theme='dark'] { --ink: white }
`);

const RULES = parseRules(`
  @layer components {
    .map .name { font: 600 12px var(--font-text); fill: var(--ink) }
    .name { fill: blue; cursor: pointer }
    .area--1 { fill: var(--paper) }
    .area--1:hover { fill: red }
    .map > .area--1 { fill: red }
    @media (min-width: 768px) { .area--1 { fill: red } }
    text.name { stroke: var(--both) }
  }
`);

const painted = (markup: string): string => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const svg = host.firstElementChild as Element;
  paint(svg, { rules: RULES, tokens: TOKENS });
  return svg.outerHTML;
};

describe('what a stylesheet says of a drawing', () => {
  it('is written out as attributes, the stronger rule last, and classes go', () => {
    expect(painted('<svg class="map"><text class="name">a</text></svg>')).toBe(
      `<svg><text fill="#111" stroke="#111" font-weight="600" font-size="12px" font-family="'Onest', sans-serif">a</text></svg>`,
    );
  });

  it('leaves out states, children and widths', () => {
    expect(painted('<svg class="map"><path class="area area--1"></path></svg>')).toBe(
      '<svg><path fill="#fff"></path></svg>',
    );
  });

  it('overrules what the drawing says itself, in which tokens are resolved', () => {
    expect(
      painted('<svg><path fill="var(--both)"></path><path class="area--1" fill="red"></path></svg>'),
    ).toBe('<svg><path fill="#111"></path><path fill="#fff"></path></svg>');
  });

  it('may not name a token that is not there', () => {
    expect(() => resolveTokens('var(--gone)', TOKENS)).toThrow('no token: --gone');
  });
});
