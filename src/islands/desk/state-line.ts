import type { Translate } from '../../i18n/translate.ts';
import { type DeskState, wordsOfState } from './desk-state.ts';

/** Where the desk tells its state: what passes (bytes, seconds) is seen only, what stays is read out, too. */
export type StateLine = { show(state: DeskState, isAnswerKept: boolean): void };

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** A state line over the two elements of the page; `kept` says that an earlier answer still stands below. */
export function makeStateLine(lasting: HTMLElement, passing: HTMLElement, t: Translate): StateLine {
  return {
    show(state, isAnswerKept) {
      const words = wordsOfState(t, state);
      const isPassing = state.kind === 'starting' || state.kind === 'running';
      lasting.replaceChildren();
      lasting.dataset['state'] = state.kind;
      lasting.dataset['tone'] = words?.isBad ? 'bad' : 'plain';
      passing.replaceChildren();
      if (!words) return;
      if (isPassing) {
        const bar = document.createElement('progress');
        bar.setAttribute('aria-label', words.said);
        if (state.kind === 'starting' && state.loaded < state.total) {
          bar.max = state.total;
          bar.value = state.loaded;
        }
        passing.append(element('span', '', words.said), bar);
        return;
      }
      const said = element('p', 'desk-state__said', '');
      said.append(element('strong', '', words.said));
      if (words.code) {
        const code = element('code', '', words.code);
        code.lang = 'en';
        code.translate = false;
        said.append(code);
      }
      lasting.append(said);
      if (isAnswerKept && state.kind !== 'note') lasting.append(element('p', '', t('sql.kept')));
    },
  };
}
