import type { Translate } from '../../i18n/translate.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { Found, SearchIndex } from '../../search/search-index.ts';
import { pageLocale, pageWords } from '../page-locale.ts';

/** As many as this are shown at a time. */
const SHOWN = 20;

type Ready = { find: SearchIndex; t: Translate };

/** Finds as the reader types. The index comes with the first letter; what is asked for stays in the address. */
class SiteSearch extends HTMLElement {
  #ready: Promise<Ready> | null = null;
  #asked = '';
  #shown = SHOWN;

  connectedCallback(): void {
    const { form, input, more } = this.#parts();
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(input.value);
    });
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    input.addEventListener('input', () => void this.#ask(input.value));
    more.addEventListener('click', () => {
      const first = this.#shown;
      this.#shown += SHOWN;
      void this.#ask(input.value, true).then(() =>
        this.querySelectorAll<HTMLAnchorElement>('.search__found a')[first]?.focus(),
      );
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked === null) return;
    input.value = asked;
    void this.#ask(asked);
  }

  #parts() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const state = this.querySelector<HTMLElement>('.search__state');
    const found = this.querySelector('ol');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    if (!form || !input || !state || !found || !more) throw new Error('page has no search');
    return { form, input, state, found, more };
  }

  #load(): Promise<Ready> {
    const load = async (): Promise<Ready> => {
      const locale = pageLocale();
      const [{ makeIndex }, response, t] = await Promise.all([
        import('../../search/search-index.ts'),
        fetch(`/search/${locale}.json`),
        pageWords(),
      ]);
      if (!response.ok) throw new Error(`no index: ${response.status}`);
      return { find: makeIndex((await response.json()) as SearchDocument[], locale), t };
    };
    this.#ready ??= load();
    this.#ready.catch(() => {
      this.#ready = null;
    });
    return this.#ready;
  }

  async #ask(text: string, isMore = false): Promise<void> {
    this.#asked = text;
    if (!isMore) this.#shown = SHOWN;
    try {
      const { find, t } = await this.#load();
      // Slower than the next letter: the last that was asked is answered.
      if (this.#asked === text) this.#show(t, text.trim(), find(text));
    } catch {
      const t = await pageWords().catch(() => null);
      if (t) this.#parts().state.textContent = t('search.failed');
    }
  }

  #show(t: Translate, query: string, { documents, meant }: Found): void {
    const { state, found, more } = this.#parts();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    found.replaceChildren(...documents.slice(0, this.#shown).map((one) => row(t, one)));
    found.hidden = documents.length === 0;
    more.hidden = documents.length <= this.#shown;
    const told = documents.length === 0 ? 'search.none' : 'search.results';
    state.textContent = [
      query && t(told, { query, n: documents.length }),
      meant === null ? '' : t('search.meant', { meant }),
    ]
      .filter(Boolean)
      .join('. ');
  }
}

function row(t: Translate, { kind, path, title, text }: SearchDocument): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const about = document.createElement('p');
  about.textContent = [t(`search.kind.${kind}`), text].filter(Boolean).join(' · ');
  item.append(link, about);
  return item;
}

customElements.define('site-search', SiteSearch);
