import type { DistrictWords } from '../../maps/district-file.ts';
import { element } from '../explorer/element.ts';
import { centreList, markSign } from './district-table.ts';

/** How a map is told to the ear. */
const ARIA = ['aria-label', 'aria-describedby'] as const;

/** What a figure says of an open region besides its map. */
export type DistrictPanel = {
  back: HTMLButtonElement;
  holds: (node: Element | null) => boolean;
  /** Takes it away and gives the country's words back. */
  remove: () => void;
};

/**
 * Puts a region's name with the way back above its map, and under it what the marks mean, which centres are known by
 * region only, and what the map can't show. The region's table takes the place of the country's, its summary and hint
 * too; `map` is what they describe.
 */
export function districtPanel(
  about: DistrictWords,
  { host, map, table, back }: { host: HTMLElement; map: HTMLElement; table: HTMLElement; back: () => void },
): DistrictPanel {
  const { words } = about;
  const unplaced = about.centres.filter(({ at }) => !at);
  const button = element('button', { type: 'button', class: 'button' }, `← ${words.back}`);
  button.addEventListener('click', back);
  const summary = element('p', { class: 'visually-hidden', role: 'status', id: `summary-${about.region}` });
  const bar = element(
    'div',
    { class: 'map-region' },
    button,
    element('p', { class: 'map-region__name' }, about.name),
    element('a', { href: about.href }, words.page),
    summary,
  );
  const more = element(
    'div',
    { class: 'map-region__more' },
    element(
      'ul',
      { class: 'legend__keys', role: 'list' },
      ...about.legend.map((one) => element('li', {}, markSign(one), one.text)),
      about.centres.some(({ at, district }) => at && district)
        ? element('li', {}, element('span', { class: 'map-region__held' }), words.held)
        : null,
    ),
    unplaced.length > 0 ? element('p', { class: 'map-region__title' }, words.unplaced) : null,
    unplaced.length > 0 ? centreList(unplaced) : null,
    about.notes.length > 0 ? element('p', {}, about.notes.join(' ')) : null,
  );
  const frame = host.querySelector('.map-frame');
  frame?.before(bar);
  host.querySelector('.map-card')?.after(more);
  const regions = host.querySelector<HTMLElement>('table:not(.map-districts)');
  regions?.after(table);
  if (regions) regions.hidden = true;

  const hint = host.querySelector('.map-card__hint');
  const wasHint = hint?.textContent ?? '';
  const was = ARIA.map((name) => [name, map.getAttribute(name) ?? ''] as const);
  if (hint) hint.textContent = about.hint;
  map.setAttribute('aria-label', about.label);
  map.setAttribute('aria-describedby', summary.id);
  // What is said has to come after the element that says it.
  requestAnimationFrame(() => {
    summary.textContent = about.summary;
  });
  return {
    back: button,
    holds: (node) => bar.contains(node) || more.contains(node) || table.contains(node),
    remove: () => {
      for (const part of [bar, more, table]) part.remove();
      if (regions) regions.hidden = false;
      if (hint) hint.textContent = wasHint;
      for (const [name, value] of was) map.setAttribute(name, value);
    },
  };
}
