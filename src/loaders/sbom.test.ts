import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Component, sbom } from './sbom.ts';

type Lock = {
  packages: Record<string, { version: string; integrity?: string; license?: string; link?: boolean }>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

/** Licences under which a package may be used to make or to run the site. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);
/** States no licence in its manifest; its LICENSE file is MIT. Used by a test only. */
const UNSTATED = new Set(['json-bignum']);

const licencesOf = ({ licenses = [] }: Component): string[] =>
  licenses.flatMap((one) =>
    'expression' in one
      ? one.expression.split(/[()\s]+|\b(?:AND|OR)\b/).filter(Boolean)
      : [one.license.id ?? one.license.name ?? ''],
  );

describe('the bill of materials', () => {
  it('has every package of the lock file once, by its name, version and checksum', async () => {
    const { components } = await sbom();
    const named = new Set(components.map(({ purl }) => decodeURIComponent(purl)));
    const locked = Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .map(([path, { version }]) => `pkg:npm/${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect(locked.filter((purl) => !named.has(purl))).toEqual([]);
    expect(named.size).toBe(new Set(locked).size);
    expect(components.filter(({ hashes }) => !hashes?.some(({ alg }) => alg === 'SHA-512'))).toEqual([]);
  });

  it('is the same from run to run, and says what it is of', async () => {
    const told = await sbom();
    expect(told).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(told.metadata.component).toMatchObject({ name: 'otbasy-atlas', 'bom-ref': 'otbasy-atlas@0.1.0' });
    expect(JSON.stringify(told)).not.toMatch(/"timestamp"|"serialNumber"/);
  });

  it('has no licence that the site could not be published with', async () => {
    const { components } = await sbom();
    const odd = components.filter((one) => {
      const licences = licencesOf(one);
      return licences.length === 0 ? !UNSTATED.has(one.name) : licences.some((id) => !ALLOWED.has(id));
    });
    expect(odd.map((one) => `${one['bom-ref']}: ${licencesOf(one).join(', ')}`)).toEqual([]);
  });
});

describe('what package.json asks for', () => {
  it('is one version of each package', () => {
    const ranges = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.entries(manifest[group] ?? {}).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      ),
    );
    expect(ranges).toEqual([]);
  });

  it('comes with a checksum, all of it', () => {
    const without = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !integrity,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
