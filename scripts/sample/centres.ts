import { join } from 'node:path';
import { type Row, readRows } from '../first-edition/csv.ts';
import { REPORT_MONTHS } from './calendar.ts';
import type { Words } from './hostile.ts';
import { NOTE, sourceId } from './mark.ts';
import type { Random } from './random.ts';
import { inThree } from './registers.ts';
import type { Place, Vintage, World } from './world.ts';

/** Ids of centres have three digits. */
const MOST = 999;

/** How many centres go with so many rows. */
export const countCentres = (rows: number): number => Math.max(20, Math.min(MOST, Math.round(rows / 200)));

/** The place where the person of a number lives. */
function placeAt(places: readonly Place[], person: number): string {
  let left = person;
  for (const { id, people } of places) {
    left -= people;
    if (left < 0) return id;
  }
  throw new Error(`nobody has that number: ${person}`);
}

/**
 * A register of made-up centres in cities and districts of today, more where more people live. A centre stands on the
 * map near a place where the published register has one, else its district alone is known.
 */
export function makeCentres(
  count: number,
  { folder, vocabulary }: World,
  { places }: Vintage,
  random: Random,
  words: Words,
): Row[] {
  const spots = new Map<string, { lat: number; lon: number }>();
  for (const { area = '', lat, lon } of readRows(join(folder, 'centres.csv')))
    if (lat && lon) spots.set(area, { lat: Number(lat), lon: Number(lon) });
  const kinds = vocabulary['centre-counts'].kinds.get('centre') ?? [];
  const people = places.reduce((sum, place) => sum + place.people, 0);
  return Array.from({ length: count }, (_, i) => {
    const area = placeAt(places, random.next() * people);
    const spot = spots.get(area);
    const opened = random.pick(REPORT_MONTHS);
    const state = random.weighted({ open: 0.75, planned: 0.14, closed: 0.05, 'not-stated': 0.06 });
    return {
      id: `c${String(i + 1).padStart(3, '0')}`,
      kind: random.pick(kinds),
      ...inThree(
        'name',
        `Ойдан шығарылған орталық, ${i + 1}`,
        `Выдуманный центр, ${i + 1}`,
        `Made-up centre, ${i + 1}`,
        words,
      ),
      area,
      ...(spot
        ? {
            lat: (spot.lat + (random.next() - 0.5) / 20).toFixed(2),
            lon: (spot.lon + (random.next() - 0.5) / 20).toFixed(2),
          }
        : {}),
      location_precision: spot ? 'locality' : 'district',
      state,
      ...(state === 'not-stated' ? {} : { state_as_of: '2026-11' }),
      ...(state === 'open' || state === 'closed' ? { opened: opened.text } : {}),
      ...(state === 'closed' ? { closed: '2026-11' } : {}),
      read: random.weighted({ twice: 0.7, once: 0.26, doubtful: 0.04 }),
      source: sourceId(random.pick(REPORT_MONTHS.slice(opened.index - 1))),
      ...NOTE,
    };
  });
}
