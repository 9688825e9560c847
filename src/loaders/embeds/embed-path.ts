import { type Locale, localePath } from '../../i18n/locales.ts';

/** Name of a picture among the views: the address of its page with its own name behind it (`centres/map-support`). */
export const viewName = (page: string, id: string): string => `${page}${id}`.slice(1);

/** Address of a view that other sites frame; of a frozen edition's own page where one is named. */
export const embedPath = (locale: Locale, name: string, edition?: string): string =>
  localePath(locale, `/embed/${name}/${edition === undefined ? '' : `${edition}/`}`);
