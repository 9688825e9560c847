import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, siteServer } from '../../../scripts/serve/site-server.ts';
import { locales } from '../../i18n/locales.ts';
import { type SnippetId, snippetsOf } from '../../loaders/api/snippets.ts';
import { DESCRIPTION } from '../../loaders/api/description.ts';
import { SITE_OWN } from '../../loaders/api/url-grammar.ts';
import { edition } from '../../loaders/edition.ts';
import { builtFiles, DIST } from './helpers/dist.ts';

type Operation = {
  parameters?: { name: string; schema: { enum: string[] } }[];
  responses: { '200': { content: Record<string, { schema: object }> } };
};
type Description = { paths: Record<string, { get: Operation }>; components: { schemas: object } };

const read = (address: string) => readFileSync(join(DIST, address));
const description = JSON.parse(read(DESCRIPTION).toString()) as Description;
const paths = Object.entries(description.paths).map(([path, { get }]) => {
  const addresses = (get.parameters ?? []).reduce(
    (all, { name, schema }) =>
      all.flatMap((one) => schema.enum.map((value) => one.replace(`{${name}}`, value))),
    [path],
  );
  const [[media = '', { schema } = { schema: {} }] = []] = Object.entries(get.responses['200'].content);
  return { path, addresses, media, schema };
});

let origin = '';
let server: Server;
beforeAll(async () => {
  server = siteServer(DIST);
  origin = `http://localhost:${await listen(server, 0)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the description of the addresses', () => {
  it('names every file of data and no other', () => {
    const described = paths.flatMap(({ addresses }) => addresses).sort();
    const built = builtFiles().filter((file) => !SITE_OWN.some((pattern) => pattern.test(file)));
    expect(described.filter((address) => !built.includes(address))).toEqual([]);
    expect(built.filter((file) => !described.includes(file))).toEqual([]);
  });

  it('says what the rows of every JSON file are', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema({ $id: 'openapi', components: description.components });
    let rows = 0;
    for (const { schema, addresses } of paths.filter(({ schema: one }) =>
      JSON.stringify(one).includes('$ref'),
    )) {
      const isValid = ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'openapi#/components')),
      );
      for (const address of addresses) {
        const content = JSON.parse(read(address).toString());
        isValid(content);
        expect([address, isValid.errors?.slice(0, 2) ?? []]).toEqual([address, []]);
        rows += Array.isArray(content) ? content.length : content.rows.length;
      }
    }
    expect(rows).toBeGreaterThan(5000);
  });

  it('says the type of what a server answers, which a page of any site may read', async () => {
    for (const { addresses, media } of paths) {
      const answer = await fetch(origin + addresses.at(-1), { method: 'HEAD' });
      expect([addresses.at(-1), answer.status]).toEqual([addresses.at(-1), 200]);
      // Of feeds a server knows that they are XML.
      const type = answer.headers.get('content-type')?.replace(/;.*/, '');
      expect([addresses.at(-1), type]).toEqual([
        addresses.at(-1),
        media === 'application/atom+xml' ? expect.stringMatching(/xml$/) : media,
      ]);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('tells truly what may be kept: an edition for ever, the rest as long as it is the same', async () => {
    const frozen = await fetch(`${origin}/data/editions/${await edition()}/funds.csv`);
    expect(frozen.headers.get('cache-control')).toContain('immutable');
    const latest = await fetch(`${origin}/data/funds.csv`);
    expect(latest.headers.get('cache-control') ?? '').not.toContain('immutable');
    const again = await fetch(`${origin}/data/funds.csv`, {
      headers: { 'If-None-Match': latest.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    const page = await fetch(`${origin}/data/api/`);
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the examples of code', () => {
  const run = promisify(execFile);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'snippets-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function codeOf(id: SnippetId, where = origin): Promise<string> {
    const found = (await snippetsOf('en', where)).find((one) => one.id === id);
    if (!found) throw new Error(`no example: ${id}`);
    return found.code;
  }
  const has = (program: string) =>
    run(program, ['--version']).then(
      () => true,
      () => false,
    );
  /** Reports of Turkistan Region on the page of families. */
  const here = () =>
    Papa.parse<Record<string, string>>(read('/families.csv').toString(), { header: true }).data.filter(
      ({ area, stage }) => area === 'KZ-61' && stage === 'actual',
    );

  it.each(locales)('stand on the page in %s as they are run here', async (locale) => {
    const html = read(`${locale === 'kk' ? '' : `/${locale}`}/data/api/index.html`).toString();
    const unescaped = html.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'");
    const text = unescaped.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    for (const { id, code } of await snippetsOf(locale))
      expect([id, text.includes(code)]).toEqual([id, true]);
  });

  it('in the shell downloads a table and finds the sum that the manifest has', async ({ skip }) => {
    if (!(await has('curl'))) skip('no curl');
    const { stdout } = await run('sh', ['-ec', await codeOf('curl')], { cwd: folder });
    expect(await readFile(join(folder, 'families.csv'))).toEqual(read('/data/families.csv'));
    const [sum = ''] = stdout.split(' ');
    const manifest = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      files: { path: string; sha256: string }[];
    };
    expect(manifest.files.find(({ path }) => path === 'funds.csv')?.sha256).toBe(sum);
    expect(createHash('sha256').update(read('/data/funds.csv')).digest('hex')).toBe(sum);
  });

  it('in Python prints the reports of a region', async ({ skip }) => {
    if (!(await has('python3'))) skip('no python3');
    const { stdout } = await run('python3', ['-c', await codeOf('python')]);
    expect(stdout.trimEnd().split('\n')).toEqual(
      here().map(({ indicator, qualifier, value, unit, source }) =>
        [indicator, qualifier, value, unit, source].join(' '),
      ),
    );
  });

  it('for pandas is Python', async ({ skip }) => {
    if (!(await has('python3'))) skip('no python3');
    await run('python3', ['-c', 'import ast, sys; ast.parse(sys.argv[1])', await codeOf('pandas')]);
  });

  it('in JavaScript prints what the map says of each region', async () => {
    const script = join(folder, 'view.mjs');
    await writeFile(script, await codeOf('javascript'));
    const { stdout } = await run(process.execPath, [script]);
    const { title, edition: of, rows } = JSON.parse(read('/en/centres/map-support.json').toString());
    const told = (rows as { area_name: string; shown: string }[]).map(
      (row) => `${row.area_name} ${row.shown}`,
    );
    expect(stdout.trimEnd().split('\n')).toEqual([`${title} ${of}`, ...told]);
  });

  // The extension that reads over HTTP is not at hand everywhere: the same files are read from the folder.
  it.each(['duckdb', 'duckdb_csv'] as const)('for %s answers from the site’s files', async (id) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const answer = await connection.runAndReadAll(await codeOf(id, DIST));
    const rows = answer.getRowObjectsJson();
    const values = rows.map(({ value }) => Number(value));
    const all = JSON.parse(read('/en/centres/map-support.json').toString()).rows as {
      value: number | null;
    }[];
    const known = all.flatMap(({ value }) => (value === null ? [] : [value]));
    const wanted = id === 'duckdb' ? here().map(({ value }) => Number(value)) : known;
    expect(values.toSorted((a, b) => b - a)).toEqual(wanted.toSorted((a, b) => b - a));
    expect(wanted.length).toBeGreaterThan(1);
    connection.closeSync();
  });
});
