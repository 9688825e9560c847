import Reveal, { type RevealApi } from 'reveal.js';

/** Keys beside those of reveal.js, by key code: what a clicker sends is there already. */
export type Keys = Readonly<Record<number, (event: KeyboardEvent) => void>>;

const F1 = 112;
const SLASH = 191;

/**
 * Starts reveal.js in an element. Of the library the stage takes scale, steps by key, clicker and swipe, overview,
 * black screen and the slide in the address; its own words, controls, print and notes are English or need an inline
 * script, and stay out.
 */
export async function startStage(
  element: HTMLElement,
  keys: Keys,
  isOurs: (event: Partial<KeyboardEvent>) => boolean,
): Promise<RevealApi> {
  const reveal = new Reveal(element, {
    embedded: true,
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    // It reads the slide from the address; it would write it late, and once more after it is gone.
    hash: false,
    hashOneBasedIndex: false,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    controls: false,
    progress: false,
    slideNumber: false,
    help: false,
    jumpToSlide: false,
    postMessage: false,
    postMessageEvents: false,
    // Its view for phones writes the slides anew, which would lose what listens on them.
    scrollActivationWidth: 0,
    keyboardCondition: (event: Partial<KeyboardEvent>) => isOurs(event),
    keyboard: {
      // Its help is in English.
      [F1]: () => undefined,
      [SLASH]: (event: KeyboardEvent) => {
        if (!event.shiftKey) reveal.togglePause();
      },
      ...keys,
    },
  });
  await withoutQuery(() => reveal.initialize());
  // The slides are text to be read, no application.
  element.removeAttribute('role');
  return reveal;
}

/** Reveal.js lets the address's query overrule its options: it is taken away while it looks. */
function withoutQuery<T>(work: () => T): T {
  const { href, search, pathname, hash } = location;
  if (!search) return work();
  history.replaceState(history.state, '', pathname + hash);
  try {
    return work();
  } finally {
    history.replaceState(history.state, '', href);
  }
}
