import { formatSize } from '../../../format/size.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { quoted } from './element.ts';

/** What is being done with a file; tables that are there stay in each state. */
export type State =
  | { kind: 'idle' }
  | { kind: 'reading'; file: File; worker: Worker; bytes: number }
  /** `bytes` while the engine starts, null while it takes the table in. */
  | { kind: 'making'; worker: Worker; bytes: { loaded: number; total: number } | null }
  | { kind: 'told'; text: string; isError: boolean };

function progressText(t: Translate, locale: Locale, state: State): string {
  const sizes = (done: number, total: number) => ({
    done: formatSize(locale, done),
    total: formatSize(locale, total),
  });
  if (state.kind === 'reading')
    return t('own.reading', { file: quoted(state.file.name), ...sizes(state.bytes, state.file.size) });
  if (state.kind !== 'making') return '';
  return state.bytes ? t('own.engine', sizes(state.bytes.loaded, state.bytes.total)) : t('own.making');
}

/** Shows a state in the parts of the element. Progress is shown and not spoken: it would be one long number. */
export function showState(host: HTMLElement, t: Translate, locale: Locale, state: State): void {
  const say = (selector: string, text: string) => {
    const part = host.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  };
  host.dataset['state'] = state.kind === 'told' && state.isError ? 'error' : state.kind;
  const busy = host.querySelector<HTMLElement>('.own-csv__busy');
  if (busy) busy.hidden = !('worker' in state);
  const bar = host.querySelector('progress');
  if (bar && state.kind === 'reading') {
    bar.max = state.file.size;
    bar.value = state.bytes;
  } else bar?.removeAttribute('value');
  say('.own-csv__progress', progressText(t, locale, state));
  say('.own-csv__error', state.kind === 'told' && state.isError ? state.text : '');
  say('output', state.kind === 'told' && !state.isError ? state.text : '');
}
