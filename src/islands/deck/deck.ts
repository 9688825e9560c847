import type { RevealApi } from 'reveal.js';
import {
  isLocale,
  localeFacts,
  type Locale,
  localePath,
  locales,
  parseLocalePath,
} from '../../i18n/locales.ts';
import type { Asked } from './asked.ts';
import { makeCopy, readyCopy } from './copy.ts';
import { part } from './part.ts';
import { formatPicks, moved, parsePicks } from './picks.ts';
import { showReceipt } from './receipt-card.ts';
import { download } from '../download.ts';
import { deckLocale, Shelf } from './shelf.ts';
import { copies, SlideList } from './slide-list.ts';
import { SpeakerWindow } from './speaker.ts';
import { startStage } from './stage.ts';

type State = { kind: 'reading' } | { kind: 'presenting'; reveal: RevealApi; place: Comment };

/** How long the controls stay after the pointer's last move, in milliseconds. */
const AWAKE = 2500;
/** How long a slide stands before the address names it: browsers refuse more than a few changes a second. */
const STANDS = 300;

/** The slides of a page, read or presented. The page stands as it is whatever fails here. */
class Deck {
  readonly #host: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #list: SlideList;
  readonly #shelf: Shelf;
  readonly #speaker: SpeakerWindow;
  #picks: string[];
  #state: State = { kind: 'reading' };
  #asleep: ReturnType<typeof setTimeout> | undefined;
  #naming: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#stage = part(host, 'stage');
    this.#list = new SlideList(host);
    this.#shelf = new Shelf(host);
    this.#speaker = new SpeakerWindow(host, this.#stage);
    this.#picks = parsePicks(location.search, this.#list);
    part(host, 'bar').hidden = false;
    for (const root of [host, this.#stage]) {
      root.addEventListener('click', (event) => this.#onClick(event));
      root.addEventListener('change', ({ target }) => this.#onChange(target));
    }
    host.addEventListener('deck-asked', (event) => {
      const { target, checked } = (event as CustomEvent<Asked>).detail;
      if (target instanceof HTMLInputElement) {
        target.checked = checked;
        this.#onChange(target);
      } else this.#do(target.closest<HTMLElement>('[data-do]'));
    });
    this.#stage.addEventListener('pointermove', () => this.#wake());
    part(host, 'receipt').addEventListener('keydown', (event) => this.#onReceiptKey(event));
    addEventListener('beforeprint', () => this.#leave());
    this.#list.read(this.#picks);
    if (location.hash.startsWith('#/')) void this.#present();
  }

  async #present(): Promise<void> {
    if (this.#state.kind === 'presenting') return;
    const place = document.createComment('stage');
    this.#stage.replaceWith(place);
    this.#list.stage(this.#picks);
    this.#stage.dataset['on'] = '';
    part(this.#stage, 'tools').hidden = false;
    document.body.append(this.#stage);
    for (const other of this.#others()) other.inert = true;
    const reveal = await startStage(part(this.#stage, 'reveal'), this.#keys(), (event) => this.#takes(event));
    this.#state = { kind: 'presenting', reveal, place };
    reveal.on('slidechanged', () => {
      this.#tell();
      clearTimeout(this.#naming);
      this.#naming = setTimeout(() => this.#address(), STANDS);
    });
    this.#tell();
    this.#address();
    await this.#shelf.fill();
    if (!this.#shelf.isCopy)
      await readyCopy(this.#shelf, this.#host.dataset['script'] ?? '').catch(() => null);
  }

  #leave(): void {
    if (this.#state.kind === 'reading') return;
    clearTimeout(this.#naming);
    const { reveal, place } = this.#state;
    this.#state = { kind: 'reading' };
    const id = reveal.getCurrentSlide()?.id;
    reveal.destroy();
    delete this.#stage.dataset['on'];
    part(this.#stage, 'tools').hidden = true;
    for (const other of this.#others()) other.inert = false;
    place.replaceWith(this.#stage);
    this.#list.read(this.#picks);
    if (document.fullscreenElement) void document.exitFullscreen();
    history.replaceState(history.state, '', location.pathname + location.search);
    if (id) document.getElementById(id)?.scrollIntoView();
  }

  /** Names the slide and the language in the address; a copy in a file keeps the address of its file. */
  #address(): void {
    const { path } = parseLocalePath(location.pathname);
    const page = this.#shelf.isCopy ? location.pathname : localePath(deckLocale(), path);
    const slide = this.#state.kind === 'presenting' ? this.#state.reveal.getCurrentSlide() : null;
    const hash = slide ? `#/${slide.id}` : location.hash;
    history.replaceState(history.state, '', page + location.search + hash);
  }

  #others(): HTMLElement[] {
    return [...document.body.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one !== this.#stage,
    );
  }

  #keys() {
    const press = (name: string) => () => this.#do(name);
    const code = (letter: string) => letter.charCodeAt(0);
    return {
      [code('F')]: press('full'),
      [code('L')]: press('language'),
      [code('Q')]: press('leave'),
      [code('S')]: press('speaker'),
      [code('T')]: press('theme'),
    };
  }

  /** True for keys that move the slides, not the control that has the focus. */
  #takes({ target, key }: Partial<KeyboardEvent>): boolean {
    if (part<HTMLDialogElement>(this.#stage, 'receipt').open) return false;
    const isControl = target instanceof Element && target.closest('button, a, input, summary') !== null;
    return !(isControl && (key === ' ' || key === 'Enter'));
  }

  /** A clicker knows no Esc: its next step closes the receipt and goes on. */
  #onReceiptKey({ key }: KeyboardEvent): void {
    if (['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft'].includes(key))
      part<HTMLDialogElement>(this.#stage, 'receipt').close();
  }

  #onClick(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>('[data-do]');
    if (control) {
      this.#do(control);
      return;
    }
    const filter = event.target.closest<HTMLElement>('[data-filter]');
    if (filter) filterRows(filter);
    if (this.#state.kind === 'presenting') this.#onSlide(event, event.target);
  }

  #onSlide(event: Event, target: Element): void {
    if (this.#state.kind !== 'presenting' || this.#state.reveal.isOverview()) return;
    const area = target.closest('a.area')?.getAttribute('data-area');
    const link = area
      ? target.closest('.slide')?.querySelector<HTMLAnchorElement>(`[data-row="${area}"] a.figure-link`)
      : target.closest<HTMLAnchorElement>('a.figure-link');
    // Nothing on a slide leads away from the room.
    if (target.closest('a') && !target.closest('dialog')) event.preventDefault();
    if (!link) return;
    event.stopPropagation();
    void showReceipt(this.#stage, this.#shelf, link);
  }

  #onChange(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'slide') return;
    const boxes = [...part(this.#host, 'picks').querySelectorAll<HTMLInputElement>('input:checked')];
    if (boxes.length === 0) target.checked = true;
    this.#choose(boxes.length === 0 ? [target.value] : boxes.map(({ value }) => value));
  }

  #choose(picks: readonly string[]): void {
    this.#picks = [...picks];
    const query = formatPicks(this.#picks, this.#list, location.search);
    if (!this.#shelf.isCopy)
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    this.#list.read(this.#picks);
  }

  #move(control: HTMLElement, by: -1 | 1): void {
    const row = control.closest<HTMLElement>('[data-pick]');
    const rows = [...part(this.#host, 'picks').querySelectorAll<HTMLElement>('[data-pick]')];
    const order = moved(
      rows.map((one) => one.dataset['pick'] ?? ''),
      row?.dataset['pick'] ?? '',
      by,
    );
    this.#choose(order.filter((id) => this.#picks.includes(id)));
    control.focus();
  }

  #do(what: HTMLElement | string | null): void {
    if (what === null) return;
    const control = typeof what === 'string' ? null : what;
    const name = typeof what === 'string' ? what : (what.dataset['do'] ?? '');
    const reveal = this.#state.kind === 'presenting' ? this.#state.reveal : null;
    const acts: Readonly<Record<string, () => unknown>> = {
      present: () => Promise.all([fullScreen(), this.#present()]),
      previous: () => reveal?.prev(),
      next: () => reveal?.next(),
      overview: () => reveal?.toggleOverview(),
      black: () => reveal?.togglePause(),
      theme: () => this.#turnTheme(),
      speaker: () => this.#openSpeaker(),
      full: () => (document.fullscreenElement ? document.exitFullscreen() : fullScreen()),
      leave: () => this.#leave(),
      language: () => this.#speak(control?.dataset['to'] ?? following(deckLocale())),
      close: () => part<HTMLDialogElement>(this.#stage, 'receipt').close(),
      up: () => control && this.#move(control, -1),
      down: () => control && this.#move(control, 1),
      reset: () => this.#choose(this.#list.picked),
      regions: () => this.#choose(this.#withRegions()),
      'print-a4': () => this.#print('a4'),
      'print-wide': () => this.#print('wide'),
      file: () => this.#save(),
    };
    void acts[name]?.();
  }

  #withRegions(): string[] {
    const { order } = this.#list;
    return order.filter((id) => id.startsWith('region-') || this.#picks.includes(id));
  }

  #turnTheme(): void {
    const root = document.documentElement;
    const isDark = getComputedStyle(root).colorScheme.trim() === 'dark';
    const system = matchMedia('(prefers-color-scheme: dark)').matches;
    const dark = root.dataset['theme'] ? isDark : system;
    root.dataset['theme'] = dark ? 'light' : 'dark';
    this.#tell();
  }

  #openSpeaker(): void {
    const opened = this.#speaker.open((keyCode) => {
      if (this.#state.kind === 'presenting')
        (this.#state.reveal as RevealApi & { triggerKey(code: number): void }).triggerKey(keyCode);
    });
    if (!opened) this.#say(part(this.#stage, 'words').dataset['blocked'] ?? '');
    this.#tell();
  }

  /** Tells the speaker's window where the slides are. */
  #tell(): void {
    if (this.#state.kind !== 'presenting') return;
    const slide = this.#state.reveal.getCurrentSlide() as HTMLElement | undefined;
    if (slide) this.#speaker.show(slide, this.#list.after(slide.id, this.#picks));
  }

  #say(text: string): void {
    for (const name of ['status', 'note'])
      part(name === 'note' ? this.#stage : this.#host, name).textContent = text;
  }

  /** Puts the deck into another language where it stands. */
  async #speak(to: string): Promise<void> {
    if (!isLocale(to) || to === deckLocale()) return;
    const twin = await this.#shelf.twin(to).catch(() => null);
    if (!twin) {
      this.#say(part(this.#stage, 'words').dataset['noLanguage'] ?? '');
      return;
    }
    this.#list.swap(twin.root);
    for (const [root, name] of [
      [this.#host, 'bar'],
      [this.#stage, 'tools'],
      [this.#stage, 'receipt'],
    ] as const) {
      const other = twin.root.querySelector(`[data-part="${name}"]`);
      if (other) part(root, name).replaceChildren(...copies(other));
    }
    const words = part(this.#stage, 'words');
    Object.assign(words.dataset, { ...part(twin.root, 'words').dataset });
    document.documentElement.lang = localeFacts[to].lang;
    document.title = twin.title;
    this.#address();
    this.#tell();
  }

  #print(shape: 'a4' | 'wide'): void {
    document.documentElement.dataset['print'] = shape;
    print();
    delete document.documentElement.dataset['print'];
  }

  async #save(): Promise<void> {
    const words = part(this.#stage, 'words').dataset;
    try {
      const blob = await makeCopy(this.#shelf, this.#host.dataset['script'] ?? '', this.#picks);
      download(`${this.#host.dataset['session'] ?? 'slides'}.html`, blob.type, blob);
      const size = new Intl.NumberFormat(deckLocale(), { maximumFractionDigits: 1 }).format(blob.size / 1e6);
      this.#say((words['done'] ?? '').replace('{size}', size));
    } catch {
      this.#say(words['failed'] ?? '');
    }
  }

  #wake(): void {
    this.#stage.classList.add('deck--awake');
    clearTimeout(this.#asleep);
    this.#asleep = setTimeout(() => this.#stage.classList.remove('deck--awake'), AWAKE);
  }
}

/** Asks for the whole screen; a browser that doesn't give it shows the slides in its window. */
function fullScreen(): Promise<unknown> {
  return document.documentElement.requestFullscreen().catch(() => null);
}

const following = (locale: Locale): Locale => locales[(locales.indexOf(locale) + 1) % locales.length] ?? 'kk';

/** Shows the rows of a slide that have one outcome; all of them for the empty filter. */
function filterRows(chosen: HTMLElement): void {
  const slide = chosen.closest('.slide');
  const state = chosen.dataset['filter'] ?? '';
  for (const button of slide?.querySelectorAll('[data-filter]') ?? [])
    button.setAttribute('aria-pressed', String(button === chosen));
  for (const row of slide?.querySelectorAll<HTMLElement>('[data-state]') ?? [])
    row.hidden = state !== '' && row.dataset['state'] !== state;
}

const host = document.querySelector<HTMLElement>('slide-deck');
if (host) new Deck(host);
