import type { FigureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RegionLayout } from '../../maps/layout.ts';
import type { PictureText } from '../../pictures/frame.ts';
import type { ViewRows } from '../views/view-rows.ts';

/** For which width a drawing is made: `picture` is that of the file, the others are those of a page. */
export type Form = 'picture' | 'wide' | 'middle' | 'narrow';

/** What a picture shows, as rows: the first cell of each names it. */
export type PictureTable = { head: readonly string[]; rows: readonly (readonly (FigureView | string)[])[] };

/** What a picture says, and how it is drawn; all in the page's language. */
export type Told = Omit<PictureText, 'site' | 'address'> & {
  table: PictureTable;
  /** All that the drawing is made of: equal parts make equal drawings. */
  parts: unknown;
  /** Drawings for the widths of a page, the narrowest first. */
  forms: readonly Exclude<Form, 'picture'>[];
  /** Outlines that the drawings of a page borrow (`shape-<id>`); that of the file has them inside. Null for none. */
  borrowed: RegionLayout | null;
  /** A drawing in the site's classes and tokens, with a `viewBox` that begins at 0,0. */
  draw: (form: Form) => Element;
};

/** A map or a chart of a page as a file of its own, at the page's address with `id` and an ending behind it. */
export type Picture = {
  locale: Locale;
  /** Kazakh address of the page. */
  page: string;
  id: string;
  tell: () => Promise<Told>;
  /** What it draws as a table, from the same rows. */
  rows: () => Promise<ViewRows>;
};
