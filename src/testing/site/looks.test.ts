import { afterAll, beforeAll, expect, it } from 'vitest';
import { localePath } from '../../i18n/locales.ts';
import { expectGolden } from '../golden.ts';
import { TEMPLATES } from './helpers/dist.ts';
import { looksOf } from './helpers/looks.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each([
  ['kk', 390, 'light'],
  ['ru', 1440, 'dark'],
] as const)(
  'a page of every template in %s at %i, %s, looks as a person last saw it',
  async (locale, width, colorScheme) => {
    const lines: string[] = [];
    await site.visit(
      { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' },
      async (page) => {
        for (const path of TEMPLATES) {
          await page.goto(localePath(locale, path));
          await page.evaluate(() => document.fonts.ready);
          lines.push(path, ...(await looksOf(page)).map((look) => `  ${look}`));
        }
      },
    );
    expect(lines.length).toBeGreaterThan(TEMPLATES.length * 5);
    expectGolden(`looks-${locale}-${width}-${colorScheme}.txt`, lines.join('\n'));
  },
);
