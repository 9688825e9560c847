import type { Map as LeafletMap } from 'leaflet';

/**
 * Runs what is asked of a map at once, or after it has changed its scale: Leaflet ignores what it is asked meanwhile.
 * The last thing asked is done.
 */
export function whenStillOf(map: LeafletMap): (action: () => void) => void {
  let isChanging = false;
  let next: (() => void) | null = null;
  map.on('zoomanim', () => {
    isChanging = true;
  });
  map.on('zoomend', () => {
    isChanging = false;
  });
  // Leaflet tells of the move's end after the scale's: who waits for the end of a move of its own must not get this one.
  map.on('moveend', () => {
    if (isChanging) return;
    const action = next;
    next = null;
    action?.();
  });
  return (action) => {
    if (isChanging) next = action;
    else action();
  };
}
