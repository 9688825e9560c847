import { type Locale, localeFacts, locales } from '../i18n/locales.ts';

/** What a page under `[...locale]` gets from its path. */
export type LocaleProps = { locale: Locale };

/** Static paths of a page in every language: Kazakh at the root, the others under their prefix. */
export function localePaths(): { params: { locale: string | undefined }; props: LocaleProps }[] {
  return locales.map((locale) => ({
    params: { locale: localeFacts[locale].prefix || undefined },
    props: { locale },
  }));
}

/** The same for a page with one more parameter: every item in every language, with the item as a prop. */
export function itemPaths<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
  slugOf: (item: Item) => string,
) {
  return localePaths().flatMap(({ params, props }) =>
    items.map((item) => ({
      params: { ...params, [name]: slugOf(item) },
      props: { ...props, item },
    })),
  );
}
