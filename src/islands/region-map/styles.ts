import districts from '../../styles/districts.css?url';
import live from '../../styles/map-live.css?url';
import zoomed from '../../styles/map-zoomed.css?url';
import { loadStyles } from '../load-styles.ts';

/** Adds the styles of a live map to the page, once. Throws when they can't be had. */
export const loadLiveStyles = (): Promise<void> => loadStyles(live);

/** Adds the styles of the map that enlarges, once. Throws when they can't be had. */
export const loadZoomStyles = (): Promise<void> => loadStyles(zoomed);

/** Adds the styles of a region's districts to the page, once. Throws when they can't be had. */
export const loadDistrictStyles = (): Promise<void> => loadStyles(districts);
