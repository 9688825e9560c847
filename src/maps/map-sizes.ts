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
