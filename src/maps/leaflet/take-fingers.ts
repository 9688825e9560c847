import type { Map as LeafletMap } from 'leaflet';

/**
 * Leaves one finger to the page, for it scrolls, and drags the map by the mouse, by a pen, or where the map has the
 * whole screen. A click that ends a drag is none. Answers with what undoes this.
 */
export function takesFingers(element: HTMLElement, map: LeafletMap): () => void {
  let moved = false;
  const onDrag = () => {
    moved = true;
  };
  const onDown = ({ pointerType }: PointerEvent) => {
    moved = false;
    if (pointerType === 'touch' && !document.fullscreenElement) map.dragging.disable();
    else map.dragging.enable();
  };
  const onClick = (event: MouseEvent) => {
    if (event.detail === 0 || !moved) return;
    event.preventDefault();
    event.stopPropagation();
  };
  map.on('dragstart', onDrag);
  element.addEventListener('pointerdown', onDown, true);
  element.addEventListener('click', onClick, true);
  return () => {
    map.off('dragstart', onDrag);
    element.removeEventListener('pointerdown', onDown, true);
    element.removeEventListener('click', onClick, true);
  };
}
