import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { datasets } from '../datasets/dataset.ts';
import { catalogueNode, datasetNode } from './schema-org.ts';

type Told = {
  name: string;
  description: string;
  url: string;
  creator: { name: string };
  distribution: { contentUrl: string; encodingFormat: string; sha256: string }[];
};

/** What dataset search requires, and then what it recommends, of every dataset. */
const ASKED = [
  ...['name', 'description'],
  ...['alternateName', 'citation', 'creator', 'distribution', 'identifier', 'includedInDataCatalog'],
  ...['isAccessibleForFree', 'keywords', 'license', 'spatialCoverage', 'url', 'version'],
];

describe.each(locales)('the tables for dataset search in %s', async (locale) => {
  const names = (await datasets()).map(({ resource }) => resource.name);
  const nodes = await Promise.all(names.map((name) => datasetNode(locale, name)));

  it('tell all that it asks for', () => {
    for (const node of nodes) expect(Object.keys(node)).toEqual(expect.arrayContaining(ASKED));
  });

  it('are described in 50 to 5000 characters', () => {
    const lengths = nodes.map((node) => (node as Told).description.length);
    expect(lengths.filter((length) => length < 50 || length > 5000)).toEqual([]);
  });

  it('offer each file of the language once, with its type and checksum', () => {
    for (const node of nodes) {
      const { distribution, url } = node as Told;
      expect(new URL(url).pathname).toMatch(/^(\/ru|\/en)?\/data\/[a-z-]+\/$/);
      const types = distribution.map(({ encodingFormat }) => encodingFormat);
      expect(new Set(types).size).toBe(types.length);
      expect(distribution.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    }
  });

  it('of figures tell their period and what they measure', async () => {
    const funds = await datasetNode(locale, 'funds');
    expect(funds['temporalCoverage']).toMatch(/^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/);
    expect((funds['variableMeasured'] as unknown[]).length).toBeGreaterThan(3);
    expect(await datasetNode(locale, 'units')).not.toHaveProperty('temporalCoverage');
  });

  it('are all in the catalogue', async () => {
    const { dataset } = (await catalogueNode(locale)) as { dataset: Told[] };
    expect(dataset.map(({ url }) => url)).toEqual(nodes.map((node) => (node as Told).url));
  });
});
