import { refusalOf } from '../../engine/read-only.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { pageWords } from '../page-locale.ts';
import type { Answer, OwnTable, ResultView } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import type { DeskState } from './desk-state.ts';
import { placeAt } from './error-place.ts';
import { openExamples } from './example-list.ts';
import { openHistory } from './history.ts';
import { makeHistoryList } from './history-list.ts';
import { openLiveEditor, TABLES_CHANGED } from './live-editor.ts';
import { part } from './part.ts';
import { hashOf, parseHash } from './share.ts';
import { makeStateLine } from './state-line.ts';
import { removeOwnTable, showOwnTable, usePanel } from './table-panel.ts';

/** The desk at work: what its buttons, links and keys do. */
export interface Desk {
  run(): Promise<void>;
  stop(): void;
  share(): Promise<void>;
  /** Opens what the page's address asks for, if it asks for anything. */
  openAddress(): void;
  /** Opens an example and says so in the address. */
  openExample(id: string): void;
}

/** Brings the desk to work over its HTML. */
export async function openDesk(host: HTMLElement): Promise<Desk> {
  const t = await pageWords();
  const line = makeStateLine(part(host, '.desk-state'), part(host, '.desk-progress'), t);
  const result = part<ResultView>(host, 'result-view');
  const panel = part(host, '.desk-tables');
  const examples = openExamples(part(host, '.desk-examples'));
  const [runButton, stopButton] = [part(host, '[data-run]'), part(host, '[data-stop]')];
  let asking: AbortController | null = null;
  let hasAnswer = false;

  const show = (state: DeskState) => {
    const isBusy = asking !== null;
    runButton.setAttribute('aria-disabled', String(isBusy));
    stopButton.hidden = !isBusy;
    line.show(state, hasAnswer);
    if (state.kind === 'failed') editor.mark(state.place);
    if (state.kind === 'refused') editor.mark(placeOfRefusal(state.refusal));
  };
  const note = (key: MessageKey) => show({ kind: 'note', key });

  const editor = await openLiveEditor(host, t, () => void desk.run());
  const history = openHistory(() => localStorage);
  const open = (sql: string, example: string | null = null) => {
    editor.setText(sql);
    editor.mark(null);
    examples.setCurrent(example);
    if (!asking) show({ kind: 'quiet' });
  };
  const drawHistory = makeHistoryList(part(host, '.desk-history'), history, examples.titleOf, (sql) => {
    open(sql, examples.idOf(sql));
    part(host, '.desk-editor').scrollIntoView({ block: 'nearest' });
  });
  usePanel(panel, (name) => editor.insert(name));

  /** The address of a question: of an example as it stands the example's, which every language has. */
  const addressOf = (sql: string): string | null => {
    const id = examples.idOf(sql);
    return id === null ? hashOf(sql) : `#example=${id}`;
  };
  const placeOfRefusal = ({ word, at }: { word: string; at: number }) =>
    word ? { ...placeAt(editor.text(), at), to: at + word.length } : null;

  const finish = (outcome: Answer | DeskState) => {
    if ('kind' in outcome) return show(outcome);
    hasAnswer = true;
    show({ kind: 'quiet' });
    result.show(outcome);
  };

  const desk: Desk = {
    async run() {
      if (asking) return;
      const sql = editor.text();
      const refusal = refusalOf(sql);
      if (refusal) return show({ kind: 'refused', refusal });
      const mine = new AbortController();
      asking = mine;
      editor.mark(null);
      examples.setCurrent(examples.idOf(sql));
      history.add(sql);
      drawHistory();
      globalThis.history.replaceState(null, '', addressOf(sql) ?? location.pathname + location.search);
      show({ kind: 'starting', loaded: 0, total: 0 });
      const outcome = await answerQuestion(sql, mine.signal, (state) => {
        if (state.kind === 'running') part(host, '[data-ready]').hidden = false;
        if (asking === mine) show(state);
      });
      if (asking !== mine) return;
      asking = null;
      finish(outcome);
    },
    stop() {
      asking?.abort();
      runButton.focus();
    },
    async share() {
      const hash = addressOf(editor.text());
      if (hash === null) return note('sql.link.long');
      globalThis.history.replaceState(null, '', hash);
      try {
        await navigator.clipboard.writeText(location.href);
        note('sql.link.copied');
      } catch {
        note('sql.link.address');
      }
    },
    openAddress() {
      const opened = parseHash(location.hash);
      if (opened.kind === 'nothing') return;
      const example = opened.kind === 'example' ? examples.sqlOf(opened.id) : null;
      if (opened.kind === 'sql') {
        open(opened.sql);
        note('sql.link.filled');
      } else if (opened.kind === 'example' && example !== null) open(example, opened.id);
      else note('sql.link.broken');
    },
    openExample(id) {
      const sql = examples.sqlOf(id);
      if (sql === null) return;
      globalThis.history.pushState(null, '', `#example=${id}`);
      open(sql, id);
    },
  };

  host.addEventListener('own-table', (event) => {
    showOwnTable(panel, (event as CustomEvent<OwnTable>).detail, t, open);
    host.dispatchEvent(new Event(TABLES_CHANGED));
  });
  host.addEventListener('own-table-removed', (event) => {
    removeOwnTable(panel, (event as CustomEvent<{ name: string }>).detail.name);
    host.dispatchEvent(new Event(TABLES_CHANGED));
  });
  return desk;
}
