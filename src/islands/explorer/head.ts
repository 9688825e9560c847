import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { activeFilters, BUILT_VIEW, isBuiltView, type ViewState } from '../../ledger/view-state.ts';
import { element } from './element.ts';
import { filterWords } from './form.ts';
import type { LiveContext, LivePart } from './live-context.ts';

/** A filter that is set, in words. */
type SetFilter = { name: keyof ViewState; words: string };

/** The filters that are set, in words of the page. */
function setFilters(form: HTMLFormElement, state: ViewState): SetFilter[] {
  return activeFilters(state).map((name) => {
    const { label, choice } = filterWords(form, name);
    return { name, words: label ? `${label}: ${choice}` : choice };
  });
}

/** The filters that are set, in one line of words; empty when none is. */
export function filterLine(form: HTMLFormElement, state: ViewState): string {
  return setFilters(form, state)
    .map(({ words }) => words)
    .join('; ');
}

/** Chips that take a filter away each, and one that takes all. `go` is told the state without it. */
function chips(
  locale: Locale,
  filters: readonly SetFilter[],
  state: ViewState,
  go: (state: ViewState) => void,
): HTMLElement {
  const t = translator(locale);
  const items = filters.map(({ name, words }) => {
    const button = element(
      'button',
      {
        class: 'chip',
        type: 'button',
        'aria-label': t('explore.remove', { name: words }),
        'data-filter': name,
      },
      words,
      element('span', { class: 'chip__cross', 'aria-hidden': 'true' }, '×'),
    );
    button.addEventListener('click', () => go({ ...state, [name]: BUILT_VIEW[name] }));
    return element('li', {}, button);
  });
  const clear = element('button', { class: 'chip chip--clear', type: 'button' }, t('filter.clear'));
  clear.addEventListener('click', () => go(BUILT_VIEW));
  return element('ul', { class: 'chips', role: 'list' }, ...items, element('li', {}, clear));
}

/** The sentence that tells how many reports the filters let through, the filters, and why there may be none. */
export function liveHead({ locale, form, go, total }: LiveContext): LivePart {
  const t = translator(locale);
  const head = element('h2', { id: 'live-title', tabindex: '-1' });
  const top = element('div', {});
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  // A reader who took a filter away by keyboard goes on from what came of it.
  const leave = (state: ViewState): void => {
    go(state);
    const control = form.checkVisibility() ? form.querySelector('select') : form.previousElementSibling;
    const next = isBuiltView(state) ? control : head;
    if (next instanceof HTMLElement) next.focus({ preventScroll: !isBuiltView(state) });
  };
  return {
    node: element(
      'section',
      { class: 'section live__head', 'aria-labelledby': 'live-title' },
      head,
      said,
      top,
    ),
    draw({ answer: { state }, rows }) {
      const undated = rows.filter(({ year }) => year === null).length;
      const set = chips(locale, setFilters(form, state), state, leave);
      head.textContent = t('explore.found', { n: rows.length, total });
      said.textContent = [head.textContent, filterLine(form, state)].filter(Boolean).join('; ');
      if (rows.length === 0)
        top.replaceChildren(
          element(
            'div',
            { class: 'live__none' },
            element('p', { class: 'live__none-title' }, `${t('filter.none')}.`),
            element('p', {}, t('explore.none.why')),
            element('p', {}, t('explore.none.remove')),
            set,
          ),
        );
      else if (undated > 0)
        top.replaceChildren(
          element('p', { class: 'section__lead' }, t('explore.found.undated', { n: undated })),
          set,
        );
      else top.replaceChildren(set);
    },
  };
}
