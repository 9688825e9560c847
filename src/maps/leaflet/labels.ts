import type { Spot } from '../neighbour.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Names of all drawings over the map that enlarges, of which one drawing's are shown at a time. */
export type Labels = {
  elements: readonly SVGSVGElement[];
  /** Puts the names where the map has their places now. `scale` is pixels of the window per pixel of the widest drawing. */
  place: (scale: number, toWindow: (spot: Spot) => { x: number; y: number }) => void;
};

/** A copied name: what it is tied to, on its own drawing and on the widest one. */
type Label = { group: SVGGElement; from: Spot; spot: Spot };

/** Where a disc's line ends in its city, else where the name stands, in pixels of the drawing. */
function tieOf(group: SVGGElement, spot: Spot, scale: number): Spot {
  const end = /^M([-\d.]+),([-\d.]+)/.exec(
    group.querySelector('.area-name__leader')?.getAttribute('d') ?? '',
  );
  return end ? [Number(end[1]), Number(end[2])] : [spot[0] * scale, spot[1] * scale];
}

/**
 * Copies of the names of the drawings, which keep their size while the map grows under them. Names of a wider drawing,
 * which are longer, come when the map has grown to its width; never those of a narrower one than `drawing`, which the
 * page shows now. `spotOf` gives a name's place on the drawing that is `widest` pixels wide.
 */
export function labelsOf(
  drawing: SVGSVGElement,
  drawings: readonly SVGSVGElement[],
  widest: number,
  spotOf: (id: string) => Spot | null,
): Labels {
  const shown = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
  const layers = drawings
    .map((one) => ({ ...layerOf(one, widest, spotOf), width: one.viewBox.baseVal.width }))
    .filter(({ width }) => width >= drawing.viewBox.baseVal.width)
    .sort((a, b) => a.width - b.width);
  return {
    elements: layers.map(({ element }) => element),
    place: (scale, toWindow) => {
      const now = layers.findLast(({ width }) => width * shown <= widest * scale * 1.01) ?? layers[0];
      for (const { element } of layers) element.classList.toggle('is-shown', element === now?.element);
      for (const { group, from, spot } of now?.labels ?? []) {
        const { x, y } = toWindow(spot);
        group.setAttribute(
          'transform',
          `translate(${x} ${y}) scale(${shown}) translate(${-from[0]} ${-from[1]})`,
        );
      }
    },
  };
}

function layerOf(
  drawing: SVGSVGElement,
  widest: number,
  spotOf: (id: string) => Spot | null,
): { element: SVGSVGElement; labels: Label[] } {
  const scale = drawing.viewBox.baseVal.width / widest;
  const element = document.createElementNS(SVG, 'svg');
  const size = [...drawing.classList].find((name) => name.startsWith('map--')) ?? '';
  element.setAttribute('class', `map-zoomed__names leaflet-zoom-hide ${size}`);
  const names = document.createElementNS(SVG, 'g');
  names.setAttribute('class', 'map__names');
  names.setAttribute('aria-hidden', 'true');
  element.append(names);
  const labels = [...drawing.querySelectorAll<SVGGElement>('[data-of]')].flatMap((name): Label[] => {
    const at = spotOf(name.dataset['of'] ?? '');
    if (!at) return [];
    const group = name.cloneNode(true) as SVGGElement;
    const from = tieOf(group, at, scale);
    return [{ group, from, spot: [from[0] / scale, from[1] / scale] }];
  });
  names.append(...labels.map(({ group }) => group));
  return { element, labels };
}
