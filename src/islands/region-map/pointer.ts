import type { Choice } from './choice.ts';
import { areaOf } from './area-of.ts';

/** How long a card stays after the pointer has left, so that it can be come back to, in milliseconds. */
const LINGER = 300;

/** How long a pointer on its way to the card may rest on another region before the card turns to that one. */
const WAY = 160;

/**
 * Chooses by pointer and finger. A mouse shows the card of what it is over, and its click follows the link; on its way
 * to the card it crosses other regions without turning the card to them. A finger's first tap shows the card, the
 * second one on the same region opens it.
 */
export function choosesByPointer(host: HTMLElement, choice: Choice): void {
  let pointer = '';
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let turning: ReturnType<typeof setTimeout> | undefined;
  let before = Infinity;

  /** True while a region or the card has the focus, and not a switch or the legend. */
  const hasFocus = () =>
    host.contains(document.activeElement) &&
    document.activeElement?.closest('a[data-area], .map-card') !== null;
  const isNearing = ({ clientX, clientY }: PointerEvent): boolean => {
    const box = choice.card.element.getBoundingClientRect();
    const distance = Math.hypot(box.x + box.width / 2 - clientX, box.y + box.height / 2 - clientY);
    const isNearer = distance < before;
    before = distance;
    return isNearer;
  };

  host.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  host.addEventListener('keydown', () => {
    pointer = '';
  });
  host.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const id = areaOf(event);
    clearTimeout(turning);
    const isOnWay = isNearing(event);
    if (id === null || id === choice.id) return;
    if (choice.id !== null && isOnWay) turning = setTimeout(() => choice.show(id), WAY);
    else choice.show(id);
  });
  host.addEventListener('pointerenter', () => clearTimeout(leaving));
  host.addEventListener('pointerleave', ({ pointerType }) => {
    clearTimeout(turning);
    if (pointerType === 'touch' || hasFocus()) return;
    leaving = setTimeout(() => choice.hide(), LINGER);
  });
  host.addEventListener('focusin', (event) => {
    const id = areaOf(event);
    clearTimeout(leaving);
    if (id !== null) choice.show(id);
  });
  host.addEventListener('focusout', ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && host.contains(relatedTarget);
    if (!isInside && pointer !== 'touch' && !host.matches(':hover')) choice.hide();
  });
  host.addEventListener('click', (event) => {
    const id = areaOf(event);
    // A click without a pointer is that of the Enter key or of a screen reader.
    if (id === null || pointer !== 'touch' || event.detail === 0 || choice.tapped === id) return;
    event.preventDefault();
    choice.show(id);
    choice.tapped = id;
  });
}
