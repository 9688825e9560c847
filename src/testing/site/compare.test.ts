import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SCHOOLS = '/en/compare/schools/';

describe('two maps side by side', () => {
  it('change with the lists, keep the choice in the address, and say both numbers of a region', async () => {
    await site.visit({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(SCHOOLS);
      const cells = (scope: string, region: string) =>
        page.locator(`${scope} tr[data-row="${region}"] td:visible`).allInnerTexts();
      const built = await cells('.compare__built', 'KZ-ALM');
      expect(built.at(-1)).toMatch(/^\+\d/);

      await page.selectOption('select[name=left]', 'schools.2020-21');
      await page.locator('.compare__live .pair').waitFor();
      expect(new URL(page.url()).search).toBe('?left=schools.2020-21&right=schools.2022-23');
      expect(await page.locator('.compare__built').isVisible()).toBe(false);
      expect(await page.locator('.compare__say').textContent()).toContain('2020/21');
      expect(await cells('.compare__live', 'KZ-19')).toEqual([
        'no such region in these boundaries',
        expect.stringMatching(/^\d+/),
        'boundaries differ',
      ]);

      await page.selectOption('select[name=right]', 'people-average.2025');
      const why = page.locator('.compare__live .pair__why');
      await why.filter({ hasText: 'indicators differ' }).waitFor();
      expect(await page.locator('.compare__live thead th').count()).toBe(3);

      // The choice is there again after a reload, and one map's region is outlined on both.
      await page.reload();
      const pair = page.locator('.compare__live .pair');
      await pair.waitFor();
      await pair.locator('[data-side=left] svg.map--middle a[data-area=KZ-YUZ]').focus();
      await pair.locator('.pair__say').filter({ hasText: 'Turkistan Region:' }).waitFor();
      const outlined = pair.locator('svg.map--middle .map__chosen use[href]');
      expect(await outlined.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
        '#shape-KZ-YUZ',
        '#shape-KZ-61',
      ]);
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-area'))).toBe('KZ-ZHA');
    });
  });

  it('stay as they were, and say so, where a series can’t be had', async () => {
    await site.visit({}, async (page) => {
      await page.route('**/compare/en/*.json', (route) => route.abort());
      await page.goto(`${SCHOOLS}?left=schools.2018-19&right=schools.2022-23`);
      await page.locator('.compare__say').filter({ hasText: 'did not load' }).waitFor();
      expect(await page.locator('.compare__built .pair').first().isVisible()).toBe(true);
    });
  });

  it('leave the page as built for an address that names no moment', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${SCHOOLS}?left=nothing&right=%3Cb%3E.1`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.compare__say').textContent()).toBe('');
    });
  });

  it('switch between a series’ moments without a script', async () => {
    await site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(SCHOOLS);
      expect(await page.locator('.compare__form').isVisible()).toBe(false);
      const shown = page.locator('.pair:visible .pair__when');
      const first = await shown.allInnerTexts();
      await page.locator('.compare__built .switch__labels label').nth(1).click();
      expect(await shown.allInnerTexts()).not.toEqual(first);
    });
  });
});

describe('a region beside others', () => {
  it('has bars of those chosen, in the address too, per 100 000 people where all can be told so', async () => {
    await site.visit({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto('/en/regions/KZ-61/');
      await page.locator('#beside').scrollIntoViewIfNeeded();
      await page.locator('.beside summary').click();
      await page.locator('.beside input[value=KZ-75]').check();
      await page.locator('.beside__live tbody tr').nth(2).waitFor();
      const heads = await page.locator('.beside__live tbody th').allInnerTexts();
      expect(heads).toEqual(['Turkistan Region', 'Kazakhstan', 'Almaty']);
      expect(new URL(page.url()).searchParams.get('with')).toBe('KZ-75');
      expect(await page.locator('.beside__live .beside__bar').count()).toBeGreaterThan(1);

      await page.selectOption('select[name=beside]', 'schools.2022-23');
      await page.locator('.beside__live caption').filter({ hasText: 'schools' }).waitFor();
      // The country is all regions together: no bar of a count reaches it.
      expect(await page.locator('.beside__live .beside__bar--context').count()).toBe(0);
      await page.reload();
      await page.locator('.beside__live tbody tr').nth(2).waitFor();
      expect(await page.locator('.beside input[value=KZ-75]').isChecked()).toBe(true);
    });
  });
});
