import { pageLocale, pageWords } from '../page-locale.ts';
import { pointsInPair } from './pair-pointing.ts';

/** Loads the page's words and ties the two maps of a pair. */
export async function tiePair(pair: HTMLElement): Promise<void> {
  await pageWords();
  await pointsInPair(pair, pageLocale());
}
