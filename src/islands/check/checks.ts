import { formatSize } from '../../format/size.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Refusal } from '../../schema/own-csv/refusal.ts';
import { element, quoted } from '../desk/own-csv/element.ts';
import { refusalText } from '../desk/own-csv/refusal-text.ts';
import workerUrl from './check.worker.ts?worker&url';
import type { Answer, Ask, Given } from './messages.ts';
import { readPageNames } from './page-names.ts';
import { showVerdict } from './verdict-view.ts';
import { oneFile } from '../one-file.ts';

/** Checks files one at a time; what the page shows of the last one stays until the next is done. */
export interface Checks {
  take(table: string, files: readonly File[]): void;
  refuse(file: string, reason: Refusal): void;
  stop(): void;
}

/** What is being done with a file. */
type State =
  | { kind: 'idle' }
  | { kind: 'checking'; worker: Worker; file: File; bytes: number | null }
  | { kind: 'told'; text: string; isError: boolean };

/** The checks of the element `host`, each in a worker of its own. */
export function makeChecks(host: HTMLElement, t: Translate, locale: Locale): Checks {
  const names = readPageNames(host);
  let state: State = { kind: 'idle' };
  /** Files of other tables that were clean, and are taken for published. */
  let beside: Given[] = [];

  const part = (selector: string) => host.querySelector<HTMLElement>(selector);
  const say = (selector: string, text: string) => {
    const found = part(selector);
    if (found && found.textContent !== text) found.textContent = text;
  };
  const progressText = ({ file, bytes }: State & { kind: 'checking' }) =>
    bytes === null
      ? t('check.rules', { file: quoted(file.name) })
      : t('check.reading', {
          file: quoted(file.name),
          done: formatSize(locale, bytes),
          total: formatSize(locale, file.size),
        });
  const set = (next: State): void => {
    state = next;
    host.dataset['state'] = state.kind === 'told' && state.isError ? 'error' : state.kind;
    const busy = part('.check-busy');
    if (busy) busy.hidden = state.kind !== 'checking';
    const bar = host.querySelector('progress');
    if (bar && state.kind === 'checking' && state.bytes !== null) {
      bar.max = state.file.size;
      bar.value = state.bytes;
    } else bar?.removeAttribute('value');
    // Progress is shown and not spoken: it would be one long number.
    say('[data-progress]', state.kind === 'checking' ? progressText(state) : '');
    say('.check-error', state.kind === 'told' && state.isError ? state.text : '');
    say('output', state.kind === 'told' && !state.isError ? state.text : '');
  };
  const refuse = (file: string, reason: Refusal): void => {
    const seems =
      reason.kind === 'columns-unknown' && reason.seems !== null ? names.table(reason.seems) : null;
    const why = refusalText(t, locale, reason);
    const hint = seems === null ? why : `${why} ${t('own.no.columns-seem', { table: seems })}`;
    const text = file === '' ? hint : t('check.refused', { file: quoted(file), why: hint });
    set({ kind: 'told', text, isError: true });
  };
  const fail = (file: File, reason: string): void =>
    set({ kind: 'told', text: t('check.broke', { file: quoted(file.name), reason }), isError: true });

  function showBeside(): void {
    const list = element('ul', { role: 'list' });
    for (const given of beside) {
      const remove = element(
        'button',
        { type: 'button', class: 'check-remove' },
        t('check.beside.remove', { file: quoted(given.file.name) }),
      );
      remove.addEventListener('click', () => {
        beside = beside.filter((one) => one !== given);
        showBeside();
        part('#check-file')?.focus();
      });
      list.append(
        element('li', {}, `${names.table(given.table)}: `, element('bdi', {}, given.file.name), ' ', remove),
      );
    }
    const title = element('p', {}, element('strong', {}, t('check.beside.list')));
    part('[data-beside]')?.replaceChildren(...(beside.length > 0 ? [title, list] : []));
  }

  const besideOf = (table: string) => beside.filter((one) => one.table !== table);

  function keep(given: Given, isKept: boolean): void {
    beside = besideOf(given.table);
    if (isKept) beside.push(given);
    showBeside();
  }

  function check(given: Given): void {
    const { file } = given;
    const worker = new Worker(workerUrl);
    const end = (tell: () => void) => {
      worker.terminate();
      tell();
    };
    set({ kind: 'checking', worker, file, bytes: 0 });
    worker.addEventListener('error', (event) => end(() => fail(file, event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') {
        const { progress } = data;
        set({ kind: 'checking', worker, file, bytes: progress.step === 'reading' ? progress.bytes : null });
      } else if (data.kind === 'refused') end(() => refuse(file.name, data.reason));
      else if (data.kind === 'failed') end(() => fail(file, data.message));
      else
        end(() => {
          const { verdict } = data;
          set({ kind: 'told', text: '', isError: false });
          const context = { t, locale, names, file, verdict };
          showVerdict(host, context, (isKept) => keep(given, isKept));
        });
    });
    worker.postMessage({ ...given, beside: besideOf(given.table) } satisfies Ask);
  }

  function stop(): void {
    if (state.kind !== 'checking') return;
    state.worker.terminate();
    set({ kind: 'told', text: t('check.stopped'), isError: false });
  }

  return {
    refuse,
    stop,
    take(table, files) {
      const file = oneFile(files, refuse);
      if (!file) return;
      stop();
      check({ table, file });
    },
  };
}
