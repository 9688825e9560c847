/** Where names stand on the maps of both vintages, for maps that are drawn in the browser. */
import type { APIRoute } from 'astro';
import type { PlacesFile } from '../../islands/places.ts';
import { BOUNDARIES_CREDIT, regions } from '../../loaders/boundaries.ts';

const round = (value: number) => Math.round(value * 10) / 10;

async function placesOf(vintage: '2022' | '2018') {
  const { width, height, places } = await regions(vintage);
  const entries = [...places].map(([id, { at, city }]) => [id, [...at, ...(city ?? [])].map(round)] as const);
  return { width, height, places: Object.fromEntries(entries) };
}

export const GET: APIRoute = async () => {
  const file: PlacesFile = {
    credit: BOUNDARIES_CREDIT,
    vintages: { 2022: await placesOf('2022'), 2018: await placesOf('2018') },
  };
  return Response.json(file);
};
