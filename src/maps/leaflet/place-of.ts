import type { LatLngTuple } from 'leaflet';
import type { Spot } from '../neighbour.ts';
import type { Ring } from '../rings.ts';

/** A pixel of the widest drawing as Leaflet's place: latitude grows upwards, pixels downwards. */
export const placeOf = ([x, y]: Spot): LatLngTuple => [-y, x];

/** Rings in pixels of the widest drawing as Leaflet's places. */
export const placesOf = (rings: readonly Ring[]): LatLngTuple[][] => rings.map((ring) => ring.map(placeOf));
