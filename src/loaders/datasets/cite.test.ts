import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { editionDay } from '../edition.ts';
import { citeDataset } from './cite.ts';
import { datasets } from './dataset.ts';

describe.each(locales)('a citation in %s', async (locale) => {
  const all = await Promise.all(
    (await datasets()).map(async (dataset) => ({ dataset, ...(await citeDataset(locale, dataset)) })),
  );

  it('names author, year, title, edition and address', () => {
    for (const { dataset, text } of all) {
      expect(text).toMatch(/^\S.* \(\d{4}\)\. .+\d{4}\.\d{2}\.\d+.*\[.+\]\. https:\/\/\S+\/$/);
      expect(text).toContain(`/data/${dataset.resource.name}/`);
    }
  });

  it('is BibTeX whose braces match and whose keys differ', () => {
    for (const { bibtex } of all) {
      expect(bibtex).toMatch(/^@misc\{[a-z0-9.-]+,\n( {2}[a-z]+ = \{.*\},\n)+\}\n$/);
      const unescaped = bibtex.replaceAll(/\\./g, '');
      expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
    }
    expect(new Set(all.map(({ bibtex }) => bibtex.split('\n')[0])).size).toBe(all.length);
  });

  it('is CSL-JSON with what styles ask of a dataset', async () => {
    for (const { csl } of all) {
      const [item] = JSON.parse(csl) as [Record<string, unknown>];
      expect(item).toMatchObject({
        type: 'dataset',
        language: locale,
        author: [{ literal: expect.any(String) }],
      });
      const day = (await editionDay()).split('-').map(Number);
      expect(item['issued']).toEqual({ 'date-parts': [day] });
    }
  });
});
