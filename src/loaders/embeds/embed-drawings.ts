import type { Form, Told } from '../pictures/picture.ts';

/** A drawing for a width of the frame. */
export type EmbedDrawing = {
  form: Form;
  markup: string;
  /** Least room inside a frame that shows it, in pixels; embed.css says the same. */
  from: number;
  width: number;
  height: number;
};

const FROM: Readonly<Record<Form, number>> = { narrow: 0, middle: 600, wide: 1056, picture: 0 };
/** Where there is none in the middle, the wide one is for a desk's column already. */
const FROM_OF_TWO = 640;

/**
 * The drawings of a picture for every width of a frame, the narrowest first. They are named and described by the
 * texts around them (`view-title`, `view-description`).
 */
export function embedDrawings({ forms, draw }: Pick<Told, 'forms' | 'draw'>): EmbedDrawing[] {
  return forms.map((form) => {
    const drawing = draw(form);
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-labelledby', 'view-title');
    drawing.setAttribute('aria-describedby', 'view-description');
    const [, , width = 1, height = 1] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    const from = form === 'wide' && forms.length === 2 ? FROM_OF_TWO : FROM[form];
    return { form, markup: drawing.outerHTML, from, width, height };
  });
}
