import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { Refusal } from '../../../schema/own-csv/refusal.ts';
import { safeTableName } from '../../../schema/safe-names.ts';
import { forgetTable, keepTable } from '../../engine.ts';
import { quoted } from './element.ts';
import { takenNames } from './engine-table.ts';
import type { Answer, Ask } from './messages.ts';
import { makePanel, type Named, ownTable } from './own-panel.ts';
import workerUrl from './own-csv.worker.ts?worker&url';
import { refusalText } from './refusal-text.ts';
import { showState, type State } from './status.ts';
import { oneFile } from '../../one-file.ts';

type Made = Answer & { kind: 'made' };

/** Takes files one at a time and keeps the tables that were made of them. */
export interface OwnTables {
  take(files: readonly File[]): void;
  refuse(file: string, reason: Refusal): void;
  stop(): void;
}

const ask = (worker: Worker, question: Ask): void => worker.postMessage(question);

/**
 * The tables of the element `host`. Each file has a worker of its own, which stays as long as its table. Dispatches
 * `own-table` from the host for each table that is made or made again, `own-table-removed` for one that is gone.
 */
export function makeOwnTables(host: HTMLElement, t: Translate, locale: Locale): OwnTables {
  let state: State = { kind: 'idle' };
  const set = (next: State) => {
    state = next;
    showState(host, t, locale, state);
  };
  const isWorkOf = (worker: Worker) => 'worker' in state && state.worker === worker;
  const tell = (text: string, isError: boolean) => set({ kind: 'told', text, isError });
  const dispatch = (type: string, detail: object) =>
    host.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  const refuse = (file: string, reason: Refusal) => {
    const why = refusalText(t, locale, reason);
    tell(file === '' ? why : t('own.no', { file: quoted(file), why }), true);
  };
  const fail = (file: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    tell(t('own.failed', { file: quoted(file), reason }), true);
  };

  async function remove({ name }: Named, worker: Worker, panel: HTMLElement): Promise<void> {
    worker.terminate();
    panel.remove();
    host.querySelector('input')?.focus();
    await forgetTable(name);
    tell(t('own.removed', { name }), false);
    dispatch('own-table-removed', { name });
  }

  /** Puts a first table into the engine and shows its panel; null when it was stopped while the engine started. */
  async function add(worker: Worker, made: Made): Promise<((again: Made) => Promise<void>) | null> {
    set({ kind: 'making', worker, bytes: null });
    const taken = await takenNames((bytes) => {
      if (isWorkOf(worker)) set({ kind: 'making', worker, bytes });
    });
    if (!isWorkOf(worker)) return null;
    set({ kind: 'making', worker, bytes: null });
    const wanted = safeTableName(made.report.file, new Set());
    const name = safeTableName(made.report.file, taken);
    const named: Named = { name, note: name === wanted ? null : t('own.taken', { wanted, name }) };
    const panel = makePanel(t, locale, named, () => {
      remove(named, worker, panel.root).catch((error: unknown) => fail(name, error));
    });
    const update = async ({ ipc, report }: Made): Promise<void> => {
      await keepTable(name, ipc);
      panel.show(report, (choices) => {
        panel.setBusy(true);
        ask(worker, { kind: 'make', choices });
      });
      panel.setBusy(false);
      dispatch('own-table', ownTable(named, report, locale));
    };
    await update(made);
    host.querySelector('.own-csv__tables')?.prepend(panel.root);
    const { rows, columns } = made.report;
    tell(t('own.ready', { name, rows, columns: columns.length }), false);
    return update;
  }

  function read(file: File): void {
    const worker = new Worker(workerUrl);
    set({ kind: 'reading', file, worker, bytes: 0 });
    let table: Promise<((again: Made) => Promise<void>) | null> | undefined;
    const end = (tellWhy: () => void) => {
      if (!table) worker.terminate();
      tellWhy();
    };
    worker.addEventListener('error', (event) => end(() => fail(file.name, event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') set({ kind: 'reading', file, worker, bytes: data.bytes });
      else if (data.kind === 'refused') end(() => refuse(file.name, data.reason));
      else if (data.kind === 'failed') end(() => fail(file.name, data.message));
      else if (!table) {
        table = add(worker, data);
        table.catch((error: unknown) => {
          worker.terminate();
          fail(file.name, error);
        });
      } else
        // One after another, as they were chosen.
        table = table
          .then(async (update) => {
            await update?.(data);
            return update;
          })
          .catch((error: unknown) => {
            fail(file.name, error);
            return null;
          });
    });
    ask(worker, { kind: 'read', file });
  }

  function stop(): void {
    if (!('worker' in state)) return;
    state.worker.terminate();
    tell(t('own.stopped'), false);
  }

  return {
    stop,
    refuse,
    take(files) {
      const file = oneFile(files, refuse);
      if (!file) return;
      stop();
      read(file);
    },
  };
}
