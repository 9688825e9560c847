import { isLocale, type Locale, localePath, locales, parseLocalePath } from '../../i18n/locales.ts';

/** A receipt as the build writes it for slides. */
type Receipt = { figure: string; what: string; said: string; rows: (readonly [string, string])[] };
export type Receipts = Readonly<Record<string, Receipt>>;

/** A page of the deck in a language: what stands in it, and its title. */
export type Twin = { root: ParentNode; title: string };

/**
 * What a deck needs that its page doesn't hold: the slides in the other languages, the receipts, its own files. All
 * of it is fetched when the deck is opened, so that nothing is wanted of the network after that; a copy of the deck in
 * one file carries it in templates.
 */
export class Shelf {
  readonly #twins = new Map<Locale, Promise<Twin>>();
  readonly #receipts = new Map<Locale, Promise<Receipts>>();
  readonly #files = new Map<string, Promise<Blob>>();
  readonly isCopy: boolean;

  constructor(host: HTMLElement) {
    this.isCopy = host.dataset['copy'] !== undefined;
  }

  /** Fetches all of it; what fails is asked for again when it is wanted. */
  async fill(): Promise<void> {
    await Promise.allSettled(locales.flatMap((locale) => [this.twin(locale), this.receipts(locale)]));
  }

  /** The deck in a language. Throws when it can't be had. */
  twin(locale: Locale): Promise<Twin> {
    return kept(this.#twins, locale, async () => {
      if (this.isCopy) {
        const template = inTemplate('language', locale);
        return { root: template.content, title: template.dataset['title'] ?? '' };
      }
      const { path } = parseLocalePath(location.pathname);
      const text = await (await this.file(localePath(locale, path))).text();
      const root = new DOMParser().parseFromString(text, 'text/html');
      return { root, title: root.title };
    });
  }

  /** Receipts by report in a language. Throws when they can't be had. */
  receipts(locale: Locale): Promise<Receipts> {
    return kept(this.#receipts, locale, async () => {
      if (this.isCopy) return JSON.parse(inTemplate('receipts', locale).content.textContent ?? '{}');
      return JSON.parse(await (await this.file(`/slides/receipts-${locale}.json`)).text());
    });
  }

  /** A file of the site, fetched once. Throws when it can't be had. */
  file(address: string): Promise<Blob> {
    return kept(this.#files, address, async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response.blob();
    });
  }
}

function inTemplate(name: string, locale: Locale): HTMLTemplateElement {
  const found = document.querySelector<HTMLTemplateElement>(`template[data-${name}="${locale}"]`);
  if (!found) throw new Error(`copy without ${name}: ${locale}`);
  return found;
}

function kept<Key, T>(known: Map<Key, Promise<T>>, key: Key, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/** The language that the deck is in now. */
export function deckLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'kk';
}
