import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEvery, samplePages } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [390, 1440];
const THEMES = ['light', 'dark'] as const;
const WAYS = WIDTHS.flatMap((width) => THEMES.map((colorScheme) => ({ width, colorScheme })));

/**
 * How the nth page is looked at: the four ways are shared out over pages and languages, which differ in words alone.
 * `EVERY=1` looks at each page in each way.
 */
const waysOf = (nth: number): typeof WAYS => (isEvery ? WAYS : [WAYS[nth % WAYS.length]!]);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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

describe.concurrent('axe finds nothing, with no rule off, in both themes, narrow and wide', () => {
  it.each(samplePages().map(({ address }, nth) => [address, nth] as const))('%s', async (address, nth) => {
    const faults = await site.visit({}, async (page) => {
      await page.goto(address);
      const found: string[] = [];
      for (const [i, { width, colorScheme }] of waysOf(nth).entries()) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const fault of await violationsOn(page, i === 0)) found.push(`${width} ${colorScheme} ${fault}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});
