import { type FigureView, figureParts } from '../../format/figure.ts';
import { element } from './element.ts';

/** A number that leads to its receipt, as pages show it: eyes get the sign, screen readers the words. */
export function figureElement(view: FigureView, size: 'medium' | 'text'): HTMLElement {
  const { before, digits, after } = figureParts(view.text);
  const isWord = /[A-Z]/.test(before);
  const seen =
    size === 'text'
      ? [view.text]
      : [
          before &&
            element('span', { class: isWord ? 'figure__unit figure__unit--before' : 'figure__sign' }, before),
          digits,
          after && element('span', { class: 'figure__unit' }, after),
        ];
  return element(
    'span',
    { class: view.plan ? `figure--${size} figure--plan` : `figure--${size}` },
    element(
      'a',
      { class: 'figure-link', href: view.href },
      element(
        'data',
        { class: 'figure', value: view.value, 'data-figure': view.code },
        element('span', { 'aria-hidden': 'true' }, ...seen.filter(Boolean)),
        element('span', { class: 'visually-hidden' }, view.words ?? view.text),
      ),
    ),
  );
}
