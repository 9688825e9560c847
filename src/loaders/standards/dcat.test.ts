import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { type Quad, DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import SHACLValidator from 'rdf-validate-shacl';
import { locales } from '../../i18n/locales.ts';
import { madeFiles } from '../datasets/made-files.ts';
import { datasets } from '../datasets/dataset.ts';

const made = await madeFiles();
const textOf = (address: string) => new TextDecoder().decode(made.get(address)?.bytes);
const turtle = new Store(new Parser().parse(textOf('/data/dcat.ttl')));
const document = JSON.parse(textOf('/data/dcat.jsonld')) as object;
const shapes = new Store(
  new Parser().parse(
    readFileSync(new URL('../../testing/fixtures/dcat-ap-3.0.1.ttl', import.meta.url), 'utf8'),
  ),
);
const { namedNode } = DataFactory;
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const all = (type: string) => turtle.getSubjects(TYPE, namedNode(DCAT + type), null);

async function violations(data: Store) {
  const { results } = await new SHACLValidator(shapes).validate(data);
  return results.map((one) => `${one.focusNode?.value} ${String(one.path?.value)} ${one.value?.value ?? ''}`);
}

describe('the catalogue as DCAT-AP', () => {
  it('breaks none of the shapes of DCAT-AP 3.0.1', async () => expect(await violations(turtle)).toEqual([]));

  it('would be caught without a title and without an address', async () => {
    const [dataset] = all('Dataset');
    const [file] = all('Distribution');
    if (!dataset || !file) throw new Error('catalogue has no dataset');
    const gone = [
      ...turtle.getQuads(dataset, namedNode(`${DCT}title`), null, null),
      ...turtle.getQuads(file, namedNode(`${DCAT}accessURL`), null, null),
    ];
    const rest = turtle
      .getQuads(null, null, null, null)
      .filter((quad) => !gone.some((one) => one.equals(quad)));
    expect((await violations(new Store(rest))).length).toBe(2);
  });

  it('says the same in Turtle and in JSON-LD', async () => {
    const told = turtle.getQuads(null, null, null, null) as Quad[];
    const lines = await jsonld.toRDF(document, { format: 'application/n-quads' });
    const meant = new Store(new Parser({ format: 'N-Quads' }).parse(String(lines)));
    expect(meant.size).toBe(told.length);
    expect(told.filter((quad) => !meant.has(quad))).toEqual([]);
  });

  it('lists every table, the borders and the package, each titled in three languages', async () => {
    const listed = all('Dataset');
    expect(listed.length).toBe((await datasets()).length + 4);
    for (const dataset of [...listed, ...all('Catalog')]) {
      const titles = turtle.getObjects(dataset, namedNode(`${DCT}title`), null);
      expect(titles.map((title) => ('language' in title ? title.language : '')).sort()).toEqual(
        [...locales].sort(),
      );
    }
  });

  it('offers files whose checksums are those of the files', () => {
    const spdx = 'http://spdx.org/rdf/terms#';
    for (const file of all('Distribution')) {
      const [url] = turtle.getObjects(file, namedNode(`${DCAT}downloadURL`), null);
      const [sum] = turtle.getObjects(file, namedNode(`${spdx}checksum`), null);
      const [value] = sum ? turtle.getObjects(sum, namedNode(`${spdx}checksumValue`), null) : [];
      const { pathname } = new URL(url?.value ?? '');
      const published = made.get(pathname);
      if (published) expect([pathname, value?.value]).toEqual([pathname, published.sha256]);
      else expect(pathname).toMatch(/^\/data\/[a-z-]+\.csv$/);
    }
  });
});
