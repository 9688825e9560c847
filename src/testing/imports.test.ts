import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms of src/ from left to right: a file may import from its own room and from those before it. */
const ROOMS = [
  'model',
  'schema',
  'i18n',
  'format',
  'exports',
  'queries',
  'engine',
  'ledger',
  'charts',
  'maps',
  'pictures',
  'offline',
  'search',
  'loaders',
  'components',
  'islands',
  'layouts',
  'pages',
];

/** Rooms whose code runs in the browser too: nothing in them may read files. */
const BROWSER_ROOMS = [
  'model',
  'schema',
  'i18n',
  'format',
  'exports',
  'queries',
  'ledger',
  'charts',
  'maps',
  'pictures',
  'offline',
  'search',
  'islands',
];

const SRC = resolve('src');
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\1/g;

const isTest = (path: string) => path.endsWith('.test.ts');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro)$/.test(path) && ROOMS.includes(path.split('/')[0] ?? '') && !isTest(path))
  .sort();

type Import = { file: string; room: string; spec: string; target: string | null };

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, , spec = '']) => ({
    file,
    room: file.split('/')[0] ?? '',
    spec,
    target: spec.startsWith('.') ? relative(SRC, resolve(SRC, file, '..', spec.replace(/\?.*$/, ''))) : null,
  })),
);
const named = (broken: readonly Import[]) => broken.map(({ file, spec }) => `src/${file} imports ${spec}`);

describe('imports', () => {
  it('are found', () => expect(imports.length).toBeGreaterThan(300));

  it('point one way', () => {
    const broken = imports.filter(({ room, target }) => {
      const to = ROOMS.indexOf(target?.split('/')[0] ?? '');
      return to > ROOMS.indexOf(room);
    });
    expect(named(broken)).toEqual([]);
  });

  it('of the product never reach the tests', () => {
    const broken = imports.filter(
      ({ target }) => target !== null && (target.startsWith('testing/') || isTest(target)),
    );
    expect(named(broken)).toEqual([]);
  });

  it('of browser rooms reach neither loaders nor Node', () => {
    const broken = imports.filter(
      ({ room, spec, target }) =>
        BROWSER_ROOMS.includes(room) &&
        (target?.startsWith('loaders/') ||
          spec.startsWith('node:') ||
          spec.startsWith('@duckdb/node') ||
          spec === 'jsdom'),
    );
    expect(named(broken)).toEqual([]);
  });

  it('name their file with its ending', () => {
    const broken = imports.filter(({ target }) => target !== null && !existsSync(join(SRC, target)));
    expect(named(broken)).toEqual([]);
  });
});
