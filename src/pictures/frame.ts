import { select } from 'd3';
import { drawLegend, type LegendItem } from './legend.ts';
import { drawLogo } from './logo.ts';
import { drawPatterns } from './patterns.ts';
import { balanceText, type Measure, type TextStyle, wrapText } from './type.ts';

/** What a picture says around its drawing, so that it can travel alone; all in the page's language. */
export type PictureText = {
  title: string;
  /** Sentences under the title; empty for none. */
  lead: string;
  /** Read out for the picture: what it shows, in sentences. */
  description: string;
  legend: readonly LegendItem[];
  /** Sources, boundaries, edition, licence. */
  foot: readonly string[];
  /** Name of the site, and the address of the page that the picture stands on, without its protocol. */
  site: string;
  address: string;
};

export type PictureOptions = PictureText & {
  document: Document;
  measure: Measure;
  /** A drawing that stands alone, with a `viewBox` that begins at 0,0. */
  drawing: Element;
};

const PAD = 40;
const TITLE: TextStyle = { family: 'title', size: 28, weight: 620 };
const LEAD: TextStyle = { family: 'text', size: 16, weight: 400 };
const FOOT: TextStyle = { family: 'text', size: 13, weight: 400 };
const SITE: TextStyle = { family: 'text', size: 15, weight: 600 };

/**
 * A drawing on paper with its title, legend, sources and edition, as one SVG. Its texts stay texts; colours and fonts
 * are still the names of the site's tokens and classes, for the caller to write out.
 */
export function pictureFrame(options: PictureOptions): SVGSVGElement {
  const { document, drawing, measure, title, lead, description, legend, foot } = options;
  const [, , inner = 0, drawn = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const width = inner + 2 * PAD;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = select(svg)
    .attr('role', 'img')
    .attr('aria-labelledby', 'picture-title picture-desc')
    .attr('font-family', 'var(--font-text)')
    .attr('fill', 'var(--ink)');
  root.append('title').attr('id', 'picture-title').text(title);
  root.append('desc').attr('id', 'picture-desc').text(description);
  drawPatterns(root.append('defs').node() as SVGDefsElement);
  const paper = root.append('rect').attr('width', width).attr('fill', 'var(--paper)');
  root.append('rect').attr('x', PAD).attr('y', 32).attr('width', inner).attr('height', 2);

  let y = 40;
  const write = (lines: readonly string[], style: TextStyle, fill: string, step: number) => {
    for (const line of lines) {
      y += step;
      root
        .append('text')
        .attr('x', PAD)
        .attr('y', y)
        .attr('font-family', `var(--font-${style.family})`)
        .attr('font-size', style.size)
        .attr('font-weight', style.weight)
        .attr('fill', fill)
        .text(line);
    }
  };
  write(balanceText(title, TITLE, inner, measure), TITLE, 'var(--ink)', 34);
  y += 4;
  write(wrapText(lead, LEAD, inner, measure), LEAD, 'var(--muted)', 24);
  y += 24;
  if (legend.length > 0) {
    const group = root.append('g').attr('transform', `translate(${PAD},${y})`);
    y += drawLegend(group.node() as SVGGElement, legend, inner, measure) + 20;
  }
  root
    .append('g')
    .attr('transform', `translate(${PAD},${y})`)
    .append(() => drawing);
  drawing.setAttribute('width', String(inner));
  drawing.setAttribute('height', String(drawn));
  y += drawn + 20;

  root
    .append('rect')
    .attr('x', PAD)
    .attr('y', y)
    .attr('width', inner)
    .attr('height', 1)
    .attr('fill', 'var(--line)');
  const name = measure(options.site, SITE);
  const brand = root
    .append('g')
    .attr('transform', `translate(${(PAD + inner - name - 26).toFixed(1)},${y + 12})`);
  drawLogo(brand.append('g').node() as SVGGElement, 18);
  brand
    .append('text')
    .attr('x', 26)
    .attr('y', 14)
    .attr('font-size', SITE.size)
    .attr('font-weight', SITE.weight)
    .text(options.site);
  // On a narrow picture the name stands on a line of its own.
  const aside = inner - name - 66 < 320 ? 0 : name + 66;
  y += aside === 0 ? 36 : 8;
  const said = [foot.join(' · '), options.address];
  for (const line of said.flatMap((text) => wrapText(text, FOOT, inner - aside, measure))) {
    y += 19;
    root
      .append('text')
      .attr('x', PAD)
      .attr('y', y)
      .attr('font-size', FOOT.size)
      .attr('fill', 'var(--muted)')
      .text(line);
  }
  const height = Math.ceil(y + 24);
  paper.attr('height', height);
  root.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
  return svg;
}
