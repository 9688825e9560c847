/** What a step or a key of a legend stands for: a class of areas, or those where something is planned. */
export type Group = string;

const PLANNED = 'planned';

/** The group of a legend's item by its swatch; null for what is no group, such as the signs of qualifiers. */
function groupOf(item: Element): Group | null {
  if (item.querySelector('.area-name__ring')) return PLANNED;
  const swatch = item.querySelector('rect');
  const named = [...(swatch?.classList ?? [])].find((name) => name.startsWith('area--'));
  if (named) return named;
  const pattern = /#pattern-([\w-]+)/.exec(swatch?.getAttribute('fill') ?? '')?.[1];
  return pattern ? `area--${pattern}` : null;
}

/** True when an area, by its link, is of a group. `hasPlan` says that something is planned there. */
export function isOf(group: Group, link: Element, hasPlan: boolean): boolean {
  return group === PLANNED ? hasPlan : link.classList.contains(group);
}

/**
 * Makes the items of the legends buttons: pointing at one or focusing it shows its group only for the while, pressing
 * it until it is pressed again. `show` gets the group, or null for all. Answers with what lifts the filter, which
 * says whether there was one.
 */
export function legendFilter(legends: Iterable<Element>, show: (group: Group | null) => void): () => boolean {
  const buttons = new Map<HTMLButtonElement, Group>();
  let pressed: Group | null = null;
  const press = (group: Group | null) => {
    pressed = group;
    for (const [button, own] of buttons) button.setAttribute('aria-pressed', String(own === pressed));
    show(pressed);
  };
  for (const legend of legends)
    for (const item of legend.querySelectorAll('li')) {
      const group = groupOf(item);
      if (group === null) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'legend__button';
      button.setAttribute('aria-pressed', 'false');
      button.append(...item.childNodes);
      item.append(button);
      buttons.set(button, group);
      button.addEventListener('click', () => press(pressed === group ? null : group));
      button.addEventListener('pointerenter', ({ pointerType }) => {
        if (pointerType !== 'touch') show(group);
      });
      button.addEventListener('pointerleave', () => show(pressed));
      button.addEventListener('focus', () => {
        if (button.matches(':focus-visible')) show(group);
      });
      button.addEventListener('blur', () => show(pressed));
    }
  return () => {
    const was = pressed !== null;
    if (was) press(null);
    return was;
  };
}
