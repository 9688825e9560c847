/** A drawing of the same map for one width of the page. Lengths in pixels of that drawing. */
export type MapSize = {
  name: 'wide' | 'middle' | 'narrow';
  width: number;
  names: 'full' | 'tile' | 'none';
  nameSize: number;
  valueSize: number;
  disc: number;
  /** Of the value inside a disc. */
  discSize: number;
  ring: number;
};

/** The same for a drawing that is not one of a page's three. */
export type DrawnSize = Omit<MapSize, 'name'> & { name: string };

/** Three drawings, not one shrunk: text is never under 12 px on the page that shows it. */
export const MAP_SIZES: readonly MapSize[] = [
  { name: 'wide', width: 1312, names: 'full', nameSize: 15, valueSize: 22, disc: 18, discSize: 15, ring: 12 },
  {
    name: 'middle',
    width: 704,
    names: 'tile',
    nameSize: 12,
    valueSize: 16,
    disc: 15,
    discSize: 13,
    ring: 10,
  },
  { name: 'narrow', width: 390, names: 'none', nameSize: 12, valueSize: 13, disc: 13, discSize: 12, ring: 8 },
];

/** The drawing of a slide, whose text is read from the last row of a room: 26 px of 1080 and more. */
export const SLIDE_MAP: DrawnSize = {
  name: 'slide',
  width: 1500,
  names: 'full',
  nameSize: 26,
  valueSize: 44,
  disc: 30,
  discSize: 32,
  ring: 23,
};
