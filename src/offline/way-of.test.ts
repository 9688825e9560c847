import { expect, it } from 'vitest';
import { wayOf } from './way-of.ts';

const asked = { method: 'GET', mode: 'cors', isRange: false };

it.each([
  ['/', { mode: 'navigate' }, 'page'],
  ['/ru/regions/kz-61/', { mode: 'navigate' }, 'page'],
  ['/sources/some/', {}, 'fresh'],
  ['/data/areas.csv', {}, 'fresh'],
  ['/theme.js', {}, 'fresh'],
  ['/favicon.svg', {}, 'fresh'],
  ['/engine/manifest.json', {}, 'fresh'],
  ['/_astro/Base.C1.css', {}, 'fixed'],
  ['/engine/areas.0a.arrow', {}, 'fixed'],
  ['/engine/duckdb-eh.0a.wasm.bin', {}, 'fixed'],
  ['/data/areas.parquet', {}, 'network'],
  ['/data/areas.csv', { isRange: true }, 'network'],
  ['/data/areas.csv', { method: 'HEAD' }, 'network'],
  ['/centres/map-support.png', { mode: 'navigate' }, 'network'],
  ['/embed/centres/path/', { mode: 'navigate' }, 'network'],
  ['/ru/embed/centres/path/', { mode: 'navigate' }, 'network'],
  ['/sw.js', {}, 'network'],
] as const)('%s with %j goes the way: %s', (path, request, way) =>
  expect(wayOf(path, { ...asked, ...request })).toBe(way),
);
