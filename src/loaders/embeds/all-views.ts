import { locales } from '../../i18n/locales.ts';
import { once } from '../once.ts';
import { allPictures } from '../pictures/all-pictures.ts';
import { viewName } from './embed-path.ts';
import { numberViews } from './number-views.ts';
import type { View } from './view.ts';

/** Every view that can be framed, in every language: the pictures of all pages, then numbers. */
export const allViews = once(async (): Promise<View[]> => {
  const pictures = (await allPictures()).map(({ locale, page, id, tell }): View => ({
    locale,
    name: viewName(page, id),
    page,
    tell: async () => ({ ...(await tell()), number: null }),
  }));
  return [...pictures, ...(await Promise.all(locales.map(numberViews))).flat()];
});
