import { type Breaks, classOf } from '../../../maps/classes.ts';
import { formatRange } from '../../../format/range.ts';
import { make, makeSvg } from './make.ts';

/** What a map's colours stand for: of each class the least and the largest value in it, so that no bound is unclear. */
export function mapLegend(
  title: string,
  breaks: Breaks | null,
  values: readonly number[],
  write: (value: number) => string,
  hatch: string | null,
): HTMLElement {
  const legend = make('div', 'legend');
  if (breaks) {
    const ramp = make('ol', 'legend__ramp');
    ramp.role = 'list';
    for (const one of [1, 2, 3, 4, 5] as const) {
      const held = values.filter((value) => classOf(value, breaks) === one);
      if (held.length === 0) continue;
      const [low, high] = [Math.min(...held), Math.max(...held)];
      const step = make('li');
      step.append(
        makeSvg('svg', { viewBox: '0 0 52 14', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
          makeSvg('rect', { class: `area--${one}`, width: '52', height: '14' }),
        ]),
        low === high ? write(low) : formatRange(write(low), write(high)),
      );
      ramp.append(step);
    }
    const block = make('div');
    block.append(make('p', 'legend__title', title), ramp);
    legend.append(block);
  } else legend.append(make('p', 'legend__title', title));
  if (hatch !== null) {
    const keys = make('ul', 'legend__keys');
    keys.role = 'list';
    const key = make('li');
    key.append(
      makeSvg('svg', { width: '20', height: '14', 'aria-hidden': 'true' }, [
        makeSvg('rect', {
          class: 'legend__swatch',
          x: '.5',
          y: '.5',
          width: '19',
          height: '13',
          fill: 'url(#pattern-missing)',
        }),
      ]),
      hatch,
    );
    keys.append(key);
    legend.append(keys);
  }
  return legend;
}
