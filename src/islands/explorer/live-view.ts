import { ask } from '../../engine/ask.ts';
import type { StartProgress } from '../../engine/wasm.ts';
import { type LedgerEntry, ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { ViewState } from '../../ledger/view-state.ts';
import type { Observation } from '../../model/observation.ts';
import { exploreRegister } from '../../queries/questions.ts';
import styles from '../../styles/live.css?url';
import { loadStyles } from '../load-styles.ts';
import { pageLocale, pageWords } from '../page-locale.ts';
import { askView, registerParams } from './answer.ts';
import { sortRows } from './arrange.ts';
import { chartSection, liveChart } from './chart.ts';
import { element } from './element.ts';
import { liveHead } from './head.ts';
import type { LiveContext, Shown } from './live-context.ts';
import { exploreEngine, openData } from './live-data.ts';
import { liveRow } from './live-row.ts';
import { liveMap } from './map-section.ts';
import { liveRegister } from './register.ts';
import { liveRows } from './rows-section.ts';

/** The part of a subject's page that answers filters. */
export type LiveView = {
  /** Asks and shows a state; false when `isOld` said in between that another is asked for, and nothing was shown. */
  show: (state: ViewState, isOld: () => boolean) => Promise<boolean>;
  /** Gives back what the page shows outside of the answers. */
  reset: () => void;
};

export type LiveOptions = Pick<LiveContext, 'form' | 'subject' | 'go'> & {
  /** Where the answers stand. */
  root: HTMLElement;
  onProgress: (progress: StartProgress) => void;
};

/** Loads all that answers need. Fails with what could not be loaded; nothing on the page has changed then. */
export async function openLiveView({ root, form, subject, go, onProgress }: LiveOptions): Promise<LiveView> {
  const locale = pageLocale();
  const [data] = await Promise.all([openData(subject, onProgress), pageWords(), loadStyles(styles)]);
  const context: LiveContext = { ...data, locale, subject, form, go };
  const { reports } = data;
  // The words of a report never change: they are found once.
  const entries = new Map<string, LedgerEntry>();
  const entryOf = (observation: Observation): LedgerEntry => {
    const entry = entries.get(observation.id) ?? ledgerEntry(locale, reports, observation);
    entries.set(observation.id, entry);
    return entry;
  };
  const head = liveHead(context);
  const map = liveMap(context);
  const time = chartSection(context);
  const rows = liveRows(context);
  const register = liveRegister(context);
  const pictures = element('div', {}, map.node, time.node, rows.node);
  root.replaceChildren(head.node, pictures, ...(register ? [register.node] : []));
  let current: Shown | undefined;

  async function show(state: ViewState, isOld: () => boolean): Promise<boolean> {
    // An engine that died since the last question is replaced.
    const engine = await exploreEngine();
    const [answer, centres] = await Promise.all([
      askView(engine, reports, subject, state),
      register ? ask(engine, exploreRegister, registerParams(subject, state)) : [],
    ]);
    if (isOld()) return false;
    const made = answer.rows.map((row) => liveRow(locale, reports, row, entryOf));
    const sorted = sortRows(locale, made, state.sort);
    const chart = await liveChart(locale, reports, answer, sorted);
    if (isOld()) return false;
    current = { answer, rows: sorted };
    head.draw(current);
    pictures.hidden = sorted.length === 0;
    for (const part of [map, rows]) part.draw(current);
    time.draw(chart, current);
    register?.draw(centres);
    return true;
  }

  // Drawings are made for a width: at another one they are made anew.
  for (const width of ['(min-width: 768px)', '(min-width: 1200px)'])
    matchMedia(width).addEventListener('change', () => {
      if (current && !root.hidden) void show(current.answer.state, () => root.hidden !== false);
    });
  return { show, reset: () => register?.reset() };
}
