import { MAP_SIZES, type MapSize } from '../maps/map-sizes.ts';

/** The wide drawing at the width of pictures: letters keep their size. */
export const PICTURE_MAP: MapSize = { ...(MAP_SIZES[0] as MapSize), width: 1120 };
