import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { expectGolden } from '../golden.ts';
import { builtPages, TEMPLATES, templateOf } from './helpers/dist.ts';
import { looksOf } from './helpers/looks.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The first page of each template in a language. */
const pagesIn = (locale: Locale): [template: string, address: string][] => {
  const pages = builtPages().filter((page) => page.locale === locale);
  return TEMPLATES.map((template) => {
    const page = pages.find((one) => templateOf(one) === template);
    if (!page) throw new Error(`no page of the template: ${template}`);
    return [template, page.address];
  });
};

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
        for (const [template, address] of pagesIn(locale)) {
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready);
          lines.push(template, ...(await looksOf(page)).map((look) => `  ${look}`));
        }
      },
    );
    expect(lines.length).toBeGreaterThan(TEMPLATES.length * 5);
    expectGolden(`looks-${locale}-${width}-${colorScheme}.txt`, lines.join('\n'));
  },
);
