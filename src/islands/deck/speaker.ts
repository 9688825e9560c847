import { part } from './part.ts';

const made = (document: Document, name: string, className: string, ...content: (Node | string)[]) => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/**
 * The speaker's window: the slide, the next one, the notes and the time. It is an empty window that the deck fills from
 * outside: so it needs no page of its own, no network and no inline script, and works in a copy of the deck, too.
 */
export class SpeakerWindow {
  readonly #host: HTMLElement;
  readonly #stage: HTMLElement;
  #window: Window | null = null;
  #started = 0;

  /** `stage` may lie outside of `host` while slides are presented. */
  constructor(host: HTMLElement, stage: HTMLElement) {
    this.#host = host;
    this.#stage = stage;
  }

  /** Opens the window; false where the browser doesn't let it. Keys that it gets go to `onKey`. */
  open(onKey: (keyCode: number) => void): boolean {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const opened = window.open('', 'speaker', 'popup,width=1280,height=800');
    if (!opened) return false;
    this.#window = opened;
    this.#started = Date.now();
    const { document: paper } = opened;
    // Style sheets of one document can't serve another: their rules are written into one of the window's own.
    const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(
      [...document.styleSheets]
        .flatMap((one) => [...one.cssRules].map(({ cssText }) => cssText))
        .join('\n')
        .replaceAll(
          /url\("(?!data:|https?:)([^"]+)"\)/g,
          (_, path: string) => `url("${new URL(path, location.href)}")`,
        ),
    );
    paper.adoptedStyleSheets = [sheet];
    paper.body.className = 'speaker';
    opened.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onKey(event.keyCode);
    });
    opened.setInterval(() => this.#tick(), 1000);
    return true;
  }

  #tick(): void {
    const clock = this.#window?.document.querySelector('.speaker__time');
    if (!clock) return;
    const seconds = Math.floor((Date.now() - this.#started) / 1000);
    clock.textContent = `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
  }

  /** Shows a slide and the one behind it. */
  show(slide: HTMLElement, next: HTMLElement | null): void {
    if (!this.#window || this.#window.closed) return;
    const { document: paper } = this.#window;
    const words = part(this.#stage, 'words').dataset;
    const { lang, dataset } = document.documentElement;
    paper.documentElement.lang = lang;
    if (dataset['theme']) paper.documentElement.dataset['theme'] = dataset['theme'];
    else delete paper.documentElement.dataset['theme'];
    paper.title = words['speaker'] ?? '';
    const shapes = [...this.#host.querySelectorAll('.map-shapes')];
    const sheetOf = (one: HTMLElement) => {
      const sheet = one.querySelector('.slide__sheet');
      const copy = made(paper, 'div', 'slide speaker__slide');
      if (sheet) copy.append(paper.importNode(sheet, true));
      return copy;
    };
    const notes = slide.querySelector('.slide__notes');
    const told = made(paper, 'div', 'speaker__notes');
    if (notes) told.append(...[...notes.childNodes].map((node) => paper.importNode(node, true)));
    const title = slide.querySelector('.slide__title')?.textContent ?? '';
    paper.body.replaceChildren(
      ...shapes.map((one) => paper.importNode(one, true)),
      made(
        paper,
        'div',
        'speaker__now',
        sheetOf(slide),
        made(paper, 'div', 'speaker__foot', made(paper, 'h1', '', title), made(paper, 'p', 'speaker__time')),
        told,
      ),
      made(
        paper,
        'div',
        'speaker__next',
        made(paper, 'p', 'speaker__label', (next ? words['next'] : words['last']) ?? ''),
        ...(next ? [sheetOf(next)] : []),
      ),
    );
    for (const control of paper.querySelectorAll('a, button')) control.setAttribute('tabindex', '-1');
    this.#tick();
  }
}
