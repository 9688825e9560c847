import {
  BUILT_VIEW,
  formatViewState,
  type Ignored,
  isBuiltView,
  type KnownValues,
  parseViewState,
  type ViewState,
} from '../../ledger/view-state.ts';
import { element } from './element.ts';
import { countFilters, fillForm, knownOf, loadSources, queryOf } from './form.ts';
import type { LiveView } from './live-view.ts';

/** `built`: the page as it was built; `starting`: the engine comes, the page stays; `live`: answers stand in its place. */
type Phase = 'built' | 'starting' | 'live' | 'failed';

const MEGABYTE = 1e6;
const LONGEST_TOLD = 60;

/**
 * The filters of a subject. Their state is the address: a change adds to the history, Back and a reload restore it.
 * Nothing of the engine is fetched before a filter is set; what was built stays until the first answer is there, and
 * comes back when the last filter is taken away or the engine cannot start.
 */
export class ExplorerState {
  readonly #host: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #known: KnownValues;
  #state: ViewState = BUILT_VIEW;
  #view: Promise<LiveView> | undefined;
  #asked = 0;

  constructor(host: HTMLElement, form: HTMLFormElement) {
    this.#host = host;
    this.#form = form;
    this.#known = knownOf(form);
    // A page restored by Back has its controls as they were left, not as its address says.
    addEventListener('pageshow', ({ persisted }) => persisted && this.restore());
    addEventListener('popstate', () => {
      if (formatViewState(this.#state) !== formatViewState(this.#read(location.search).state)) this.restore();
    });
  }

  #read(search: string): { state: ViewState; ignored: Ignored[] } {
    return parseViewState(search, this.#known);
  }

  /** Shows what the address asks for, and says what of it is no filter. */
  restore(): void {
    const { state, ignored } = this.#read(location.search);
    this.#show(state, ignored);
  }

  /** Makes what the form's controls stand for the page's state. */
  goByForm(): void {
    // Order and groups of the rows are chosen beside the rows, not in the form.
    const { sort, group } = this.#state;
    this.#go({ ...this.#read(String(queryOf(this.#form))).state, sort, group });
  }

  #go(state: ViewState): void {
    this.#show(state, []);
    // The engine is at work by then: writing the address takes the page as long as an answer.
    setTimeout(() => {
      const query = formatViewState(state, location.search);
      if (query !== location.search) history.pushState(null, '', location.pathname + query + location.hash);
    });
  }

  #show(state: ViewState, ignored: readonly Ignored[]): void {
    this.#state = state;
    fillForm(this.#form, state);
    const badge = this.#host.querySelector<HTMLElement>('.explorer__badge');
    const n = countFilters(state);
    if (badge) {
      badge.hidden = n === 0;
      badge.textContent = String(n);
    }
    if (n > 0 && this.#host.dataset['phase'] === undefined)
      this.#host.querySelector('details')?.toggleAttribute('open', hidesFilter(this.#form, state));
    void this.#answer(ignored);
  }

  async #answer(ignored: readonly Ignored[]): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const isOld = () => turn !== this.#asked;
    const state = this.#state;
    const told = ignored.map(({ name, value }) => `${name}=${value}`.slice(0, LONGEST_TOLD)).join(', ');
    const left = told ? this.#word('ignored').replace('{list}', () => told) : '';
    if (isBuiltView(state)) {
      this.#phase('built', left);
      return;
    }
    if (this.#host.dataset['phase'] !== 'live') this.#phase('starting', left, this.#word('starting'));
    try {
      this.#view ??= this.#open(left).catch((error: unknown) => {
        this.#view = undefined;
        throw error;
      });
      const view = await this.#view;
      if (isOld()) return;
      const shown = await view.show(state, isOld);
      if (shown) this.#phase('live', left);
    } catch (error) {
      if (isOld()) return;
      const retry = element('button', { class: 'button button--quiet', type: 'button' }, this.#word('retry'));
      retry.addEventListener('click', () => void this.#answer(ignored));
      const why = error instanceof Error ? error.message : String(error);
      this.#phase('failed', left, `${this.#word('failed')} (${why})`, retry);
    }
  }

  async #open(left: string): Promise<LiveView> {
    const live = this.#host.querySelector<HTMLElement>('.live');
    if (!live) throw new Error('page has no place for answers: .live');
    const { openLiveView } = await import('./live-view.ts');
    return openLiveView({
      root: live,
      form: this.#form,
      subject: this.#host.dataset['subject'] ?? '',
      go: (state) => this.#go(state),
      onProgress: ({ loaded, total }) => {
        if (this.#host.dataset['phase'] === 'live') return;
        const words = this.#word('loading')
          .replace('{done}', (loaded / MEGABYTE).toFixed(1))
          .replace('{total}', (total / MEGABYTE).toFixed(1));
        this.#phase('starting', left, words);
      },
    });
  }

  #phase(phase: Phase, ...said: (string | Node)[]): void {
    this.#host.dataset['phase'] = phase;
    this.#host.dataset['shown'] = phase === 'live' || phase === 'built' ? formatViewState(this.#state) : '';
    const isLive = phase === 'live';
    const live = this.#host.querySelector<HTMLElement>('.live');
    if (live && phase !== 'starting') live.hidden = !isLive;
    if (phase !== 'starting') showBuilt(!isLive);
    if (phase === 'built' || phase === 'failed') void this.#view?.then((view) => view.reset());
    const lines = said.filter(Boolean).map((line) => (line instanceof Node ? line : element('p', {}, line)));
    this.#host.querySelector('.explorer__say')?.replaceChildren(...lines);
  }

  #word(name: string): string {
    return this.#host.querySelector('template')?.dataset[name] ?? '';
  }
}

/** The filters' state, once the form offers all that it can. */
export async function makeExplorer(host: HTMLElement, form: HTMLFormElement): Promise<ExplorerState> {
  await loadSources(form, host.dataset['sources'] ?? '');
  return new ExplorerState(host, form);
}

/** Shows or hides what answers take the place of, and the links that lead into it. */
function showBuilt(isShown: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-built]')) part.hidden = !isShown;
  for (const link of document.querySelectorAll('.subject-head + .jump a')) {
    const target = document.querySelector(link.getAttribute('href') ?? '');
    const item = link.parentElement;
    if (item && target?.closest('[data-built]')) item.hidden = !isShown;
  }
}

/** True when a filter is set whose control is folded away. */
function hidesFilter(form: HTMLFormElement, state: ViewState): boolean {
  const folded = [...form.querySelectorAll<HTMLSelectElement>('details select')];
  return !state.undated || folded.some(({ value }) => value !== '');
}
