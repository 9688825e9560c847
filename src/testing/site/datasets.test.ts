import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alternatesOf, localeFacts, locales } from '../../i18n/locales.ts';
import { builtPages, DIST, documentOf, isNotFound, templateOf, isEmbed } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

const SITE = process.env['SITE'] ?? 'https://otbasy-atlas.example';
const pages = builtPages();
const datasets = pages
  .filter((page) => templateOf(page) === '/data/*/')
  .map((page) => ({ page, document: documentOf(page) }));
const fileAt = (address: string) => readFileSync(join(DIST, decodeURIComponent(address)));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the pages of tables', () => {
  it('offer files that are there, with the checksums that they say', () => {
    let offered = 0;
    for (const { page, document } of datasets)
      for (const row of document.querySelectorAll('.dataset__files tbody tr')) {
        const address = row.querySelector('a')?.getAttribute('href') ?? '';
        const told = row.querySelector('.checksum')?.textContent.trim();
        expect([page.address, address, sha256(fileAt(address))]).toEqual([page.address, address, told]);
        offered += 1;
      }
    expect(offered).toBeGreaterThanOrEqual(27 * 3 * 5);
  });

  it('tell search engines of the same files', () => {
    for (const { page, document } of datasets) {
      const node = JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
      );
      expect([page.address, node['@type'], node.url]).toEqual([page.address, 'Dataset', SITE + page.address]);
      for (const { contentUrl, sha256: told } of node.distribution)
        expect([contentUrl, told]).toEqual([contentUrl, sha256(fileAt(new URL(contentUrl).pathname))]);
    }
  });

  it('stand for every table, of which each link of the catalogue leads to one', () => {
    for (const locale of locales) {
      const catalogue = pages.find(
        ({ address }) => address === alternatesOf('/data/').find((one) => one.locale === locale)?.path,
      );
      if (!catalogue) throw new Error(`no catalogue: ${locale}`);
      const links = [...documentOf(catalogue).querySelectorAll('.catalogue h3 a')].map((link) =>
        link.getAttribute('href'),
      );
      const own = datasets.filter(({ page }) => page.locale === locale).map(({ page }) => page.address);
      expect(links.sort()).toEqual(own.sort());
    }
  });
});

describe('the archive of an edition', () => {
  it('is linked from the list of editions and opens', () => {
    const catalogue = pages.find(({ address }) => address === '/data/editions/');
    const links = catalogue ? [...documentOf(catalogue).querySelectorAll('a[href$=".zip"]')] : [];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const bytes = fileAt(link.getAttribute('href') ?? '');
      expect(Object.keys(unzipSync(bytes)).some((path) => path.endsWith('/README.txt'))).toBe(true);
      expect(link.parentElement?.querySelector('.checksum')?.textContent).toBe(sha256(bytes));
    }
  });
});

describe('what robots read', () => {
  const text = (address: string) => fileAt(address).toString('utf8');

  it('the sitemap lists every page with its three languages, and no other', () => {
    const listed = [...text('/sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
    const wanted = pages
      .filter((page) => !isNotFound(page) && !isEmbed(page))
      .map(({ address }) => SITE + address);
    expect(listed.map(([, address]) => address).sort()).toEqual(wanted.sort());
    for (const [, address = '', links = ''] of listed) {
      const page = pages.find((one) => SITE + one.address === address);
      const told = [...links.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, tag, to]) => `${tag} ${to}`,
      );
      const meant = alternatesOf(page?.path ?? '').map(({ tag, path }) => `${tag} ${SITE}${path}`);
      expect(told.sort()).toEqual([...meant, `x-default ${SITE}${page?.path}`].sort());
    }
    expect(localeFacts.kk.tag).toBe('kk-KZ');
  });

  it('robots.txt lets everyone in and names the sitemap', () => {
    expect(text('/robots.txt')).toContain('User-agent: *\nAllow: /\n');
    const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(text('/robots.txt')) ?? [];
    expect(text(new URL(sitemap).pathname)).toContain(`${SITE}/sitemap-0.xml`);
  });

  it('security.txt names a page that is there, for a year from the edition', () => {
    const told = Object.fromEntries(
      text('/.well-known/security.txt')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    );
    expect(pages.some(({ address }) => SITE + address === told['Contact'])).toBe(true);
    const { created } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { created: string };
    expect(Date.parse(told['Expires'] ?? '') - Date.parse(created)).toBeLessThanOrEqual(366 * 86_400_000);
    expect(told['Canonical']).toBe(`${SITE}/.well-known/security.txt`);
  });
});

describe('in the browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('a citation is copied, a field has an address, and the block of data breaks no policy', () =>
    site.visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto('/ru/data/funds/#field-payer');
      expect(await page.locator('#field-payer').isVisible()).toBe(true);
      const form = page.locator('copy-text').nth(1);
      await form.getByRole('button').click();
      await form.locator('output:not(:empty)').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^@misc\{otbasy-atlas-funds-[\d.]+,\n/);
      expect(copied.trim()).toBe((await form.locator('[data-copied]').textContent())?.trim());
      expect(faults).toEqual([]);
    }));

  it('every format is served as what it is', () =>
    site.visit({}, async (page) => {
      const typeOf = async (address: string) =>
        (await page.request.get(address)).headers()['content-type']?.split(';')[0];
      expect(
        await Promise.all(
          ['csv', 'json', 'parquet', 'arrow', 'geojson', 'xlsx'].map((ending) =>
            typeOf(`/data/centres.${ending}`),
          ),
        ),
      ).toEqual([
        'text/csv',
        'application/json',
        'application/vnd.apache.parquet',
        'application/vnd.apache.arrow.file',
        'application/geo+json',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ]);
      expect(await typeOf('/data/dcat.ttl')).toBe('text/turtle');
    }));
});
