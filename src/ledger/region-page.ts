import { type Locale, localePath } from '../i18n/locales.ts';
import type { CodeLists } from './code-lists.ts';

/** Address of the page that shows a region of either vintage. Throws for what is no such region. */
export function pageOf(
  locale: Locale,
  { regionPages }: Pick<CodeLists, 'regionPages'>,
  region: string,
): string {
  const page = regionPages.get(region);
  if (!page) throw new Error(`region has no page: ${region}`);
  return localePath(locale, `/regions/${page}/`);
}
