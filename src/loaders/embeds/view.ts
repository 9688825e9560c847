import type { FigureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Told } from '../pictures/picture.ts';

/** What a view says: a picture, or `number` alone, which has no drawing. */
export type ViewTold = Told & { number: FigureView | null };

/** A map, a chart or a number that other sites can frame, in one language. */
export type View = {
  locale: Locale;
  /** After `/embed/`, without slashes around it: `centres/map-support`, `number/families`. */
  name: string;
  /** Kazakh address of the page that it lives on. */
  page: string;
  tell: () => Promise<ViewTold>;
};
