import type { Locale } from '../i18n/locales.ts';
import { type DifferenceSet, differenceSets } from './difference-sets.ts';
import { onceFor } from './once.ts';

type Index = { sets: DifferenceSet[]; byRecord: ReadonlyMap<string, DifferenceSet[]> };

async function load(locale: Locale): Promise<Index> {
  const sets = await differenceSets(locale);
  const byRecord = new Map<string, DifferenceSet[]>();
  for (const set of sets)
    for (const id of [
      ...set.members.map(({ observation }) => observation.id),
      ...set.others.map(({ id }) => id),
    ])
      byRecord.set(id, [...(byRecord.get(id) ?? []), set]);
  return { sets, byRecord };
}

/** All difference sets in a language, and those in which each record stands; made once a language. */
export const differenceIndex = onceFor(load);
