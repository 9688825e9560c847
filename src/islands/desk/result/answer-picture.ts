import type { LegendItem } from '../../../pictures/legend.ts';
import { pictureFoot } from '../../../pictures/picture-foot.ts';
import type { LivePicture } from '../../pictures/live-picture.ts';
import type { Shown } from './shown.ts';

/** A view of an answer as a picture, as it is seen. The answer is the reader's own: no source stands behind it. */
export function answerPicture(
  { locale, t, answer }: Shown,
  view: {
    drawing: Element;
    view: string;
    title: string;
    /** Notes beside the drawing. */
    said: readonly string[];
    legend: readonly LegendItem[];
    /** Whose borders, in words. */
    credit?: string;
  },
): LivePicture {
  const drawing = view.drawing.cloneNode(true) as Element;
  const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
  return {
    drawing,
    view: view.view,
    edition: answer.edition,
    title: view.title,
    lead: view.said.map((note) => note.replace(/\.?$/, '.')).join(' '),
    description: texts.filter(Boolean).join('; '),
    legend: view.legend,
    foot: [
      t('picture.own'),
      ...pictureFoot(locale, { publishers: [], borders: view.credit ?? null, edition: answer.edition }),
    ],
  };
}
