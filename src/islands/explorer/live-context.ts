import type { Locale } from '../../i18n/locales.ts';
import type { ViewState } from '../../ledger/view-state.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';
import type { LiveData } from './live-data.ts';
import type { LiveRow } from './live-row.ts';

/** What every part of a live view knows. */
export type LiveContext = LiveData & {
  locale: Locale;
  subject: string;
  form: HTMLFormElement;
  /** Makes a state the page's. */
  go: (state: ViewState) => void;
};

/** An answer with its rows in words, in the order that the state asks for. */
export type Shown = { answer: Answer; rows: readonly LiveRow[] };

/** A part of a live view: where it stands, and how it is drawn anew. */
export type LivePart = { node: HTMLElement; draw: (shown: Shown) => void };

/** True where the stylesheet shows the narrow drawings. */
export const isNarrow = (): boolean => !matchMedia('(min-width: 768px)').matches;

/** A section with its title; its content is changed in place. */
export function section(id: string, title = ''): { node: HTMLElement; head: HTMLElement; body: HTMLElement } {
  const head = element('h2', { id }, title);
  const body = element('div', {});
  return { node: element('section', { class: 'section', 'aria-labelledby': id }, head, body), head, body };
}
