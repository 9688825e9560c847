import type { RegionRow } from './rows.ts';

/** The card of a map: shows one region's row, or the hint when none is chosen. */
export type Card = {
  element: HTMLElement;
  show: (row: RegionRow) => void;
  hide: () => void;
};

function write(part: HTMLElement | null, text: string | null): void {
  if (!part) return;
  part.hidden = !text;
  part.textContent = text;
}

/** The built card of `host`, ready to be filled; `onClose` is called by its own button. */
export function cardOf(host: ParentNode, onClose: () => void): Card | null {
  const element = host.querySelector<HTMLElement>('.map-card');
  if (!element) return null;
  const part = (name: string) => element.querySelector<HTMLElement>(`.map-card__${name}`);
  const list = part('list') ?? document.createElement('div');
  list.className = 'map-card__list';
  part('report')?.after(list);
  const link = (to: string) => element.querySelector<HTMLAnchorElement>(`[data-to="${to}"]`);
  const [hint, told] = [part('hint'), part('told')];
  part('close')?.addEventListener('click', onClose);
  const turn = (isTold: boolean) => {
    if (hint) hint.hidden = isTold;
    if (told) told.hidden = !isTold;
    element.classList.toggle('is-told', isTold);
  };
  turn(false);
  return {
    element,
    hide: () => turn(false),
    show: ({ level, name, href, figure, words, planned, rank, report, list: centres }) => {
      write(part('name'), name);
      const shown = figure?.querySelector('[aria-hidden]')?.textContent ?? '';
      const value = part('value');
      if (figure && value) {
        value.hidden = false;
        value.replaceChildren(figure.cloneNode(true));
      } else write(value, words);
      write(part('words'), figure && words !== shown.trim() ? words : null);
      const plan = part('planned');
      if (plan) plan.hidden = planned === null;
      write(plan?.querySelector('b') ?? null, planned);
      write(part('rank'), rank);
      write(part('report'), report.join(' · '));
      list.replaceChildren(...(centres ? [centres.cloneNode(true)] : []));
      const open = element.querySelector<HTMLButtonElement>('[data-to=districts]');
      if (open) open.hidden = level === 'district';
      const region = link('region');
      if (region) region.href = href;
      const receipt = link('receipt');
      if (receipt) {
        // A count of ours leads to the region's page, as the link beside it does.
        receipt.hidden = !figure || figure.href === href;
        if (figure) receipt.href = figure.href;
      }
      turn(true);
    },
  };
}
