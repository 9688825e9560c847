import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { locales } from '../../../i18n/locales.ts';
import { type BuiltPage, isEvery } from './dist.ts';

/** All that axe tells of WCAG 2.2 AA and of good practice. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [390, 1440];
const THEMES = ['light', 'dark'] as const;
const WAYS = WIDTHS.flatMap((width) => THEMES.map((colorScheme) => ({ width, colorScheme })));

/**
 * How a page is looked at. The four ways are shared out over the paths, and of the three languages of a path, which
 * differ in words alone, one is looked at, another from path to path. `EVERY=1` looks at each page in each way.
 */
export function waysOf({ path, locale }: BuiltPage, paths: readonly string[]): typeof WAYS {
  if (isEvery) return WAYS;
  const nth = paths.indexOf(path);
  return locale === locales[nth % locales.length] ? [WAYS[nth % WAYS.length]!] : [];
}

/**
 * Violations on the page as it is now. Axe goes into a page at the first look only, and one frame is looked at
 * without another tab (legacy mode): the site has no frames.
 */
async function violationsOn(page: Page, isFirst: boolean): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page, ...(isFirst ? {} : { axeSource: 'true' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim()})`,
      ),
  );
}

/** What axe finds on a page that is looked at in these ways, no rule being off: nothing, where all is well. */
export async function axeFaults(page: Page, ways: typeof WAYS): Promise<string[]> {
  const found: string[] = [];
  for (const [i, { width, colorScheme }] of ways.entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const fault of await violationsOn(page, i === 0)) found.push(`${width} ${colorScheme} ${fault}`);
  }
  return found;
}
