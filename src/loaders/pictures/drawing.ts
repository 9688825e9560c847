import { standAlone } from '../../pictures/standalone.ts';
import { document } from '../document.ts';

/** A chart's markup as a drawing that stands alone. */
export function drawingOf(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const drawing = holder.firstElementChild;
  if (!drawing) throw new Error('chart draws nothing');
  standAlone(drawing, (id) => {
    throw new Error(`chart borrows an outline: ${id}`);
  });
  return drawing;
}
