import { formatSize } from '../../format/size.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Refusal } from '../../schema/own-csv/refusal.ts';
import { element, quoted } from '../desk/own-csv/element.ts';
import { refusalText } from '../desk/own-csv/refusal-text.ts';
import { LARGEST_FILE } from '../../schema/own-csv/refusal.ts';
import { tableOfFile } from '../../schema/own-file/table-of-file.ts';
import type { Given } from './messages.ts';
import { type DeskWorker, openWorker } from './open-worker.ts';
import { readPageNames } from './page-names.ts';
import type { Sending } from './send-view.ts';
import { type CheckedFile, showSet } from './set-view.ts';
import { showVerdict } from './verdict-view.ts';

/** Checks files; what the page shows of the last ones stays until the next are done. */
export interface Checks {
  /**
   * Checks files together. A file is of the table that its name begins with; a single one else of `table`, the one that
   * is chosen on the page.
   */
  take(table: string, files: readonly File[]): void;
  refuse(file: string, reason: Refusal): void;
  stop(): void;
}

/** What is being done with a file. */
type State =
  | { kind: 'idle' }
  | { kind: 'checking'; worker: DeskWorker; file: File; bytes: number | null }
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
  const why = (file: string, reason: Refusal): string => {
    const seems =
      reason.kind === 'columns-unknown' && reason.seems !== null ? names.table(reason.seems) : null;
    const plain = refusalText(t, locale, reason);
    const hint = seems === null ? plain : `${plain} ${t('own.no.columns-seem', { table: seems })}`;
    return file === '' ? hint : t('check.refused', { file: quoted(file), why: hint });
  };
  const tell = (text: string): void => set({ kind: 'told', text, isError: true });
  const refuse = (file: string, reason: Refusal): void => tell(why(file, reason));

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

  const besideOf = (tables: readonly string[]) => beside.filter(({ table }) => !tables.includes(table));

  function keep(given: Given, isKept: boolean): void {
    beside = besideOf([given.table]);
    if (isKept) beside.push(given);
    showBeside();
  }

  /** Files are written by a worker of their own, when they are asked for. */
  const sendingOf = (files: readonly Given[]): Sending => ({
    paths: [...new Set(files.map(({ table }) => `${table}.csv`))],
    async write() {
      const worker = openWorker();
      const answer = await worker.ask({ files: [...files], at: null });
      worker.end();
      if (answer.kind === 'written') return new Map(answer.tables);
      throw new Error(answer.kind === 'failed' ? answer.message : answer.kind);
    },
  });

  async function check(given: readonly Given[]): Promise<void> {
    const worker = openWorker();
    const before = besideOf(given.map(({ table }) => table));
    const files = [...before, ...given];
    const checked: CheckedFile[] = [];
    for (const [index, { file }] of given.entries()) {
      set({ kind: 'checking', worker, file, bytes: 0 });
      const answer = await worker.ask({ files, at: before.length + index }, (progress) =>
        set({ kind: 'checking', worker, file, bytes: progress.step === 'reading' ? progress.bytes : null }),
      );
      if (answer.kind === 'checked') checked.push({ t, locale, names, file, verdict: answer.verdict });
      else if (answer.kind === 'refused') checked.push({ file, text: why(file.name, answer.reason) });
      else {
        const reason = answer.kind === 'failed' ? answer.message : answer.kind;
        checked.push({ file, text: t('check.broke', { file: quoted(file.name), reason }) });
      }
    }
    worker.end();
    const [first] = given;
    const [one] = checked;
    if (!first || !one) return;
    if (checked.length === 1 && !('verdict' in one)) {
      tell(one.text);
      return;
    }
    set({ kind: 'told', text: '', isError: false });
    const sending = sendingOf(files);
    if (checked.length > 1) showSet(host, { t, names }, checked, sending);
    else if ('verdict' in one) showVerdict(host, one, (isKept) => keep(first, isKept), sending);
  }

  function stop(): void {
    if (state.kind !== 'checking') return;
    state.worker.end();
    set({ kind: 'told', text: t('check.stopped'), isError: false });
  }

  /** The files with their tables; null when one can't be taken, of which the reader is told. */
  function givenOf(files: readonly File[], chosen: string): Given[] | null {
    const given: Given[] = [];
    for (const file of files) {
      const table = tableOfFile(file.name, names.tables()) ?? (files.length === 1 ? chosen : null);
      if (table === null) tell(t('check.nameless', { file: quoted(file.name), example: `${chosen}-2.xlsx` }));
      else if (file.size > LARGEST_FILE)
        refuse(file.name, { kind: 'large', bytes: file.size, limit: LARGEST_FILE });
      else {
        given.push({ table, file });
        continue;
      }
      return null;
    }
    return given;
  }

  return {
    refuse,
    stop,
    take(table, files) {
      const given = givenOf(files, table);
      const [first] = given ?? [];
      if (!given || !first) return;
      stop();
      // The page shows the columns of the table that the file is checked against.
      const select = host.querySelector('select');
      if (select && select.value !== first.table) {
        select.value = first.table;
        select.dispatchEvent(new Event('change'));
      }
      void check(given);
    },
  };
}
