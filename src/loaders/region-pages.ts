import { type Locale, localePath } from '../i18n/locales.ts';
import { regionPages } from '../queries/questions.ts';
import { answer } from './database.ts';
import { once } from './once.ts';

const pages = once(() => answer(regionPages, {}));

/** Ids of the regions that have a page of their own: the 20 of today, then the three former shapes. */
export async function regionsWithPage(): Promise<string[]> {
  return [...new Set((await pages()).map(({ page }) => page))];
}

/** Address of the page that shows a region of either vintage. */
export async function pageOf(locale: Locale, region: string): Promise<string> {
  const page = (await pages()).find((row) => row.region === region)?.page;
  if (!page) throw new Error(`region has no page: ${region}`);
  return localePath(locale, `/regions/${page}/`);
}
