import type { PictureText } from '../../pictures/frame.ts';

/** A view as it is to be saved: its drawing, in the site's classes, and what is said around it. */
export type LivePicture = Omit<PictureText, 'site' | 'address'> & {
  /** Not on the page: it is taken apart. */
  drawing: Element;
  /** For the file's name: `families-map`. */
  view: string;
  edition: string;
};

/** Kinds of file that a view is saved as. */
export type PictureFormat = 'svg' | 'png';
