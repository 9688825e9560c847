import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../loaders/published-files.ts';
import { builtFiles, DIST } from './helpers/dist.ts';

const under = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    : [];

describe('the files of the data', () => {
  it.each(under('data').filter((path) => /^data\/[^/]+\.csv$/.test(path)))(
    '%s is published byte for byte',
    (path) => {
      expect(readFileSync(join(DIST, path)).equals(readFileSync(path))).toBe(true);
    },
  );

  it.each(under('data/editions').filter((path) => /\.(csv|json)$/.test(path)))(
    '%s is published as it was frozen',
    (path) => {
      expect(readFileSync(join(DIST, path)).equals(readFileSync(path))).toBe(true);
    },
  );

  it('answer at every address that the package and its editions name', async () => {
    for (const { address, path } of await publishedFiles())
      expect([address, readFileSync(join(DIST, 'data', address)).equals(readFileSync(path))]).toEqual([
        address,
        true,
      ]);
  });

  it('begin with their own bytes: no mark of byte order, no HTML', () => {
    for (const file of builtFiles().filter((path) => path.endsWith('.csv')))
      expect([file, /^[a-z_]+,/.test(readFileSync(join(DIST, file), 'latin1'))]).toEqual([file, true]);
  });
});

it('the headers for hosts keep to the limits of Cloudflare Pages: 100 rules, 2000 signs a line, one star an address', () => {
  const text = readFileSync(join(DIST, '_headers'), 'utf8');
  const rules = text.trim().split(/\n\n+/);
  console.info(`_headers: ${rules.length} rules of 100`);
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
  const stars = rules.map((rule) => rule.split('\n', 1)[0]?.match(/\*/g)?.length ?? 0);
  expect(Math.max(...stars)).toBe(1);
});

it('nothing is published that no page, no reader and no host needs', () => {
  const ofHosts = ['/_headers', '/.htaccess'];
  const published = builtFiles().filter((file) => !ofHosts.includes(file));
  const kinds = new Set(published.map((file) => /\.[a-z0-9]+$/.exec(file)?.[0] ?? file));
  const known =
    'html css js woff2 svg png webp csv json xml txt md webmanifest arrow bin wasm xlsx parquet geojson zip ttl jsonld ics'.split(
      ' ',
    );
  expect([...kinds].filter((kind) => !known.includes(kind.slice(1)))).toEqual([]);
});
