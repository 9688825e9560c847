import type { Locale } from '../../i18n/locales.ts';
import type { PictureText } from '../../pictures/frame.ts';
import type { ViewRows } from '../views/view-rows.ts';

/** A drawing that stands alone, in the site's classes and tokens, with what is said around it. */
export type Drawn = { drawing: Element } & Omit<PictureText, 'site' | 'address'>;

/** A map or a chart of a page as a file of its own, at the page's address with `id` and an ending behind it. */
export type Picture = {
  locale: Locale;
  /** Kazakh address of the page. */
  page: string;
  id: string;
  draw: () => Promise<Drawn>;
  /** What it draws as a table, from the same rows. */
  rows: () => Promise<ViewRows>;
};
