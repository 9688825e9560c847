import type { RegionLayout } from '../maps/layout.ts';

/** Where names stand on the map of each vintage: `/explore/places.json`. The outlines are in the page. */
export type PlacesFile = {
  /** Whose borders they are. */
  credit: string;
  vintages: Readonly<
    Record<
      '2022' | '2018',
      { width: number; height: number; places: Readonly<Record<string, readonly number[]>> }
    >
  >;
};

/** Both maps' layouts without outlines, and whose borders they are. Fails when the file can't be had. */
export async function fetchPlaces(): Promise<{
  credit: string;
  layouts: Readonly<Record<'2022' | '2018', RegionLayout>>;
}> {
  const response = await fetch('/explore/places.json');
  if (!response.ok) throw new Error(`${response.status} /explore/places.json`);
  const { credit, vintages } = (await response.json()) as PlacesFile;
  return { credit, layouts: { 2022: layoutOf(vintages[2022]), 2018: layoutOf(vintages[2018]) } };
}

function layoutOf({ width, height, places }: PlacesFile['vintages']['2022']): RegionLayout {
  const entries = Object.entries(places).map(([id, [x = 0, y = 0, cityX, cityY]]) => {
    const at = [x, y] as const;
    const place = cityX === undefined || cityY === undefined ? { at } : { at, city: [cityX, cityY] as const };
    return [id, place] as const;
  });
  return { width, height, shapes: [], places: new Map(entries) };
}
