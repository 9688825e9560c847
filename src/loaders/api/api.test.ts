import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { localeFacts, locales } from '../../i18n/locales.ts';
import { allPictures, pictureAddress } from '../pictures/all-pictures.ts';
import { ADDRESS_KINDS, addressesOf, endpoint, endpointsOfPairs, inEachLanguage } from './endpoint.ts';
import { addressRows, knownAddresses } from './examples.ts';
import { mediaType, openApi } from './openapi.ts';
import { snippetsOf } from './snippets.ts';
import { endpoints } from './url-grammar.ts';

describe('an endpoint', () => {
  it.each([
    ['no parameter', endpoint('page', '/a.csv'), ['/a.csv']],
    ['one', endpoint('page', '/{p}.csv', { p: ['a', 'b'] }), ['/a.csv', '/b.csv']],
    [
      'two',
      endpoint('page', '/{p}/{q}.csv', { p: ['a', 'b'], q: ['c', 'd'] }),
      ['/a/c.csv', '/a/d.csv', '/b/c.csv', '/b/d.csv'],
    ],
  ])('of %s has every choice', (_, one, addresses) => expect(addressesOf(one)).toEqual(addresses));

  it('stands at the root and under each other language', () => {
    const both = inEachLanguage(endpoint('view', '/{v}.csv', { v: ['x'] })).flatMap(addressesOf);
    expect(both).toEqual(['/x.csv', '/ru/x.csv', '/en/x.csv']);
  });

  it('refuses parameters that its path does not have', () => {
    expect(() => endpoint('page', '/{p}.csv', { q: [] })).toThrow('parameters are not those of: /{p}.csv');
  });

  it('of pairs has those that all have in one path and each other alone', () => {
    const pairs = [
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'a'],
    ] as const;
    const made = endpointsOfPairs('edition', '/{e}/{f}.csv', ['e', 'f'], pairs);
    expect(made.map(({ path }) => path)).toEqual(['/{e}/{f}.csv', '/1/b.csv']);
    expect(made.flatMap(addressesOf)).toEqual(['/1/a.csv', '/2/a.csv', '/1/b.csv']);
  });
});

describe('the addresses', () => {
  it('name no address twice, and each kind has some', async () => {
    const all = (await endpoints()).flatMap(addressesOf);
    expect(all.length).toBe(new Set(all).size);
    expect(all.filter((address) => address.includes('{'))).toEqual([]);
    expect(new Set((await endpoints()).map(({ kind }) => kind))).toEqual(new Set(ADDRESS_KINDS));
  });

  it('have the data and the picture of each view in each language', async () => {
    const known = await knownAddresses();
    for (const picture of await allPictures())
      for (const format of ['csv', 'json', 'svg', 'png'])
        expect(known).toContain(`${pictureAddress(picture)}.${format}`);
  });

  it('are shown with examples that are among them, in the language of the page where there is one', async () => {
    const known = await knownAddresses();
    for (const locale of locales)
      for (const { kind, examples } of await addressRows(locale)) {
        expect([kind, examples.length > 0]).toEqual([kind, true]);
        // Pages for other sites are followed with the links of the page.
        if (kind !== 'embed') for (const address of examples) expect(known).toContain(address);
        const { prefix } = localeFacts[locale];
        if (kind === 'view' && prefix) expect(examples[0]).toMatch(new RegExp(`^/${prefix}/`));
      }
  });
});

describe('the description of the addresses', () => {
  it('is valid OpenAPI 3.1', async () => {
    const made = JSON.parse(JSON.stringify(await openApi()));
    const result = await new Validator().validate(made);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('would be refused without a description of an answer, and with a parameter that its path lacks', async () => {
    const made = JSON.parse(JSON.stringify(await openApi()));
    delete made.paths['/centres.csv'].get.responses['200'].description;
    expect((await new Validator().validate(made)).valid).toBe(false);
  });

  it('names each operation once and has every path with its media type', async () => {
    const { paths } = (await openApi()) as { paths: Record<string, { get: Record<string, never> }> };
    const ids = Object.values(paths).map(({ get }) => get['operationId']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(paths)).toEqual((await endpoints()).map(({ path }) => path));
    for (const one of await endpoints()) expect(mediaType(one)).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  });

  it('names only schemas that it has', async () => {
    const made = (await openApi()) as { components: { schemas: object } };
    const refs = [...JSON.stringify(made).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(refs.filter((name) => !Object.keys(made.components.schemas).includes(String(name)))).toEqual([]);
  });
});

describe('the examples of code', () => {
  it('name addresses that answer, in the language of the page', async () => {
    const known = await knownAddresses();
    for (const locale of locales)
      for (const { id, code } of await snippetsOf(locale, 'https://a.example')) {
        const urls = [...code.matchAll(/https?:\/\/[^'"\s)]+/g)].map(([url]) => new URL(url));
        if (id !== 'formula') expect([id, urls.length > 0]).toEqual([id, true]);
        for (const { host, pathname } of urls) {
          expect([id, host]).toEqual([id, 'a.example']);
          expect(known).toContain(pathname);
        }
        const { prefix } = localeFacts[locale];
        if (id === 'javascript')
          expect(code).toContain(`${prefix ? `/${prefix}` : ''}/centres/map-support.json`);
      }
  });

  it.each(['excel', 'r', 'formula'])('%s opens and closes its brackets and quotes', async (id) => {
    const code = (await snippetsOf('kk')).find((one) => one.id === id)?.code ?? '';
    const open: string[] = [];
    const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    const bare = code.replaceAll(/"[^"\n]*"/g, '');
    expect(bare).not.toContain('"');
    for (const sign of bare) {
      if ('([{'.includes(sign)) open.push(sign);
      if (sign in pairs) expect(open.pop()).toBe(pairs[sign]);
    }
    expect(open).toEqual([]);
  });
});
