import { atlas } from './atlas.ts';

/** Ids of the regions that have a page of their own: the 20 of today, then the three former shapes. */
export async function regionsWithPage(): Promise<string[]> {
  return [...new Set((await atlas()).regionPages.values())];
}
