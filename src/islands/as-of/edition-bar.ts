import type { Translate } from '../../i18n/translate.ts';

/** What the bar above the page says. */
export type BarState =
  | { kind: 'unknown'; edition: string; newest: string }
  | { kind: 'newest'; edition: string }
  | { kind: 'failed'; edition: string }
  | {
      kind: 'shown';
      edition: string;
      newest: string;
      changed: number;
      gone: number;
      difference: string | null;
    };

function sentences(t: Translate, state: BarState): string[] {
  if (state.kind === 'unknown') return [t('asof.unknown', { edition: state.edition, newest: state.newest })];
  if (state.kind === 'newest') return [t('asof.newest', { edition: state.edition })];
  if (state.kind === 'failed') return [t('asof.failed', { edition: state.edition })];
  const { edition, newest, changed, gone } = state;
  return [
    ...(changed > 0 ? [t('asof.changed', { n: changed, newest })] : [t('asof.same', { edition })]),
    ...(gone > 0 ? [t('asof.gone', { n: gone })] : []),
  ];
}

/** The bar of an edition: which one the numbers are of, what else the page shows, and the ways on. */
export function makeBar(t: Translate, state: BarState): HTMLElement {
  const bar = document.createElement('div');
  bar.className = `as-of as-of--${state.kind}`;
  bar.setAttribute('role', 'status');
  bar.dataset['edition'] = state.edition;
  if (state.kind === 'shown') {
    const title = document.createElement('strong');
    title.textContent = t('asof.shown', { edition: state.edition });
    bar.append(title);
  }
  const text = document.createElement('p');
  text.textContent = sentences(t, state).join(' ');
  const ways = document.createElement('p');
  ways.className = 'as-of__ways';
  if (state.kind === 'shown' && state.difference !== null)
    ways.append(link(state.difference, t('editions.difference', { from: state.edition, to: state.newest })));
  const here = new URL(location.href);
  here.searchParams.delete('edition');
  const leave = link(here.pathname + here.search + here.hash, t('asof.leave'));
  leave.dataset['leave'] = '';
  ways.append(leave);
  bar.append(text, ways);
  return bar;
}

function link(href: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}
