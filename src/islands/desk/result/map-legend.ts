import { type Breaks, classOf } from '../../../maps/classes.ts';
import { formatRange } from '../../../format/range.ts';
import type { LegendStep } from '../../../maps/map-view.ts';
import { make, makeSvg } from './make.ts';

/** Classes that hold a value, with the least and the largest value in each, so that no bound is unclear. */
export function legendSteps(
  breaks: Breaks | null,
  values: readonly number[],
  write: (value: number) => string,
): LegendStep[] {
  if (!breaks) return [];
  return ([1, 2, 3, 4, 5] as const).flatMap((one) => {
    const held = values.filter((value) => classOf(value, breaks) === one);
    if (held.length === 0) return [];
    const [low, high] = [Math.min(...held), Math.max(...held)];
    return [{ class: one, text: low === high ? write(low) : formatRange(write(low), write(high)) }];
  });
}

/** What a map's colours and its hatch stand for. */
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
    for (const { class: one, text } of legendSteps(breaks, values, write)) {
      const step = make('li');
      step.append(
        makeSvg('svg', { viewBox: '0 0 52 14', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
          makeSvg('rect', { class: `area--${one}`, width: '52', height: '14' }),
        ]),
        text,
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
