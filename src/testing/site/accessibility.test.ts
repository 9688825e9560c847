import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

// Legacy mode looks at one frame without opening another tab for each look: the site has no frames.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [390, 1440];
const THEMES = ['light', 'dark'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.concurrent('axe finds nothing, with no rule off, in both themes, narrow and wide', () => {
  it.each(samplePages().map(({ address }) => address))('%s', async (address) => {
    const faults = await site.visit({}, async (page) => {
      await page.goto(address);
      const found: string[] = [];
      for (const width of WIDTHS)
        for (const colorScheme of THEMES) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
          for (const { id, nodes } of violations)
            for (const { target, failureSummary } of nodes.slice(0, 3))
              found.push(
                `${width} ${colorScheme} ${id}: ${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim()})`,
              );
        }
      return found;
    });
    expect(faults).toEqual([]);
  });
});
