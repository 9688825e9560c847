import { type TextRun, textRuns } from './text-runs.ts';

/** What an element takes from the one around it, and what it doesn't, with the value that it has when nothing is said. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
] as const;
const OWN = [
  ['opacity', '1'],
  ['vector-effect', 'none'],
] as const;

/**
 * Writes into a drawing, as attributes, how the page's stylesheets show it in the light theme; classes go. It stands
 * on the page for that moment, unseen, and is on none after it. Answers where its letters stood.
 */
export function paintComputed(svg: SVGSVGElement): TextRun[] {
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  host.style.position = 'absolute';
  host.style.visibility = 'hidden';
  host.style.width = '0';
  host.style.height = '0';
  host.style.overflow = 'hidden';
  // The tokens' values follow it.
  host.style.colorScheme = 'light';
  // The page shows one drawing of several, by its width; this one is laid out at every width.
  const inner = [...svg.querySelectorAll('svg')];
  for (const drawing of inner) {
    drawing.style.display = 'block';
    // The page stretches it to its column; here it has the size that the frame gave it.
    drawing.style.width = `${drawing.getAttribute('width')}px`;
    drawing.style.height = `${drawing.getAttribute('height')}px`;
  }
  host.append(svg);
  document.body.append(host);
  try {
    const runs = textRuns(svg);
    const all = [svg, ...svg.querySelectorAll<SVGElement>('*')];
    const looks = all.map((element) => {
      const own = getComputedStyle(element);
      const around =
        element === svg || !element.parentElement ? null : getComputedStyle(element.parentElement);
      return [
        ...INHERITED.flatMap((name): [string, string][] => {
          const value = own.getPropertyValue(name);
          return value === around?.getPropertyValue(name) ? [] : [[name, value]];
        }),
        ...OWN.flatMap(([name, initial]): [string, string][] => {
          const value = own.getPropertyValue(name);
          return value === initial ? [] : [[name, value]];
        }),
      ];
    });
    for (const [i, element] of all.entries()) {
      for (const name of [...INHERITED, ...OWN.map(([own]) => own)]) element.removeAttribute(name);
      for (const [name, value] of looks[i] ?? []) element.setAttribute(name, value);
      element.removeAttribute('class');
    }
    for (const drawing of inner) drawing.removeAttribute('style');
    return runs;
  } finally {
    host.remove();
    svg.remove();
  }
}
