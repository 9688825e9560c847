/** A language of the site. */
export type Locale = 'kk' | 'ru' | 'en';

interface LocaleFacts {
  /** For `lang` in HTML. */
  lang: string;
  /** BCP 47 with the region, for `hreflang`, the sitemap and `og:locale`. */
  tag: string;
  /** The language's own name, shown with its own `lang`. */
  name: string;
  /** Three letters for the switch in the header. */
  short: string;
  /** First part of every address, without slashes; empty for the default. */
  prefix: string;
}

/** The languages in the order of the switch. */
export const locales = ['kk', 'ru', 'en'] as const satisfies readonly Locale[];

/** The language of addresses without a prefix. */
export const defaultLocale: Locale = 'kk';

/** What is known about each language. */
export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = {
  kk: { lang: 'kk', tag: 'kk-KZ', name: 'Қазақша', short: 'Қаз', prefix: '' },
  ru: { lang: 'ru', tag: 'ru-KZ', name: 'Русский', short: 'Рус', prefix: 'ru' },
  en: { lang: 'en', tag: 'en', name: 'English', short: 'Eng', prefix: 'en' },
};

/** True for the id of a language of the site. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/**
 * The address of a page in a language. `path` is the page's Kazakh address, from the root (`/regions/kz-61/`);
 * query and fragment stay. Throws a RangeError for a path that does not begin with a slash.
 */
export function localePath(locale: Locale, path: string): string {
  if (!path.startsWith('/')) throw new RangeError(`not a path from the root: ${path}`);
  const { prefix } = localeFacts[locale];
  return prefix ? `/${prefix}${path}` : path;
}

/** The inverse of `localePath`: the language of an address and the page's Kazakh address. */
export function parseLocalePath(pathname: string): { locale: Locale; path: string } {
  const [, first = '', rest = ''] = /^\/([^/?#]*)(.*)$/.exec(pathname) ?? [];
  const locale = locales.find((id) => localeFacts[id].prefix === first && first !== '');
  if (!locale) return { locale: defaultLocale, path: pathname };
  return { locale, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** The same page in every language, for the switch, `hreflang` and the sitemap. */
export function alternatesOf(path: string): { locale: Locale; tag: string; path: string }[] {
  return locales.map((locale) => ({ locale, tag: localeFacts[locale].tag, path: localePath(locale, path) }));
}
