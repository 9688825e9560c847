import { describe, expect, it } from 'vitest';
import { orderKept } from './order-kept.ts';

const SITE = [
  '/',
  '/404.html',
  '/_astro/Base.C1.css',
  '/_astro/kk.D1.js',
  '/_astro/ru.D1.js',
  '/_astro/wasm.D1.js',
  '/centres/',
  '/centres.csv',
  '/centres/map-support.csv',
  '/centres/map-support.png',
  '/centres/map-support.svg',
  '/compare/kk/people.json',
  '/compare/ru/people.json',
  '/data/areas.csv',
  '/data/areas.json',
  '/data/areas.parquet',
  '/data/datapackage.json',
  '/data/editions/',
  '/data/editions/2026.11.0/areas.csv',
  '/embed/centres/map-support/',
  '/en/',
  '/engine/areas.0a.arrow',
  '/favicon.svg',
  '/offline/kk.json',
  '/ru/',
  '/ru/centres/',
  '/ru/embed/centres/map-support/',
  '/ru/regions/kz-61/districts-2022.json',
  '/slides/receipts-en.json',
  '/slides/receipts-ru.json',
  '/sources/some/',
  '/sw.js',
  '/theme.js',
];

describe('what a device keeps', () => {
  it('is the pages of one language, what draws them and the tables, the most needed first', () =>
    expect(orderKept(SITE, 'kk')).toEqual([
      '/favicon.svg',
      '/theme.js',
      '/_astro/Base.C1.css',
      '/',
      '/centres/',
      '/_astro/kk.D1.js',
      '/_astro/wasm.D1.js',
      '/compare/kk/people.json',
      '/data/areas.csv',
      '/data/datapackage.json',
      '/sources/some/',
      '/data/editions/',
    ]));

  it('has no page of another language', () =>
    expect(orderKept(SITE, 'ru').filter((address) => /^\/(en|sources|centres)/.test(address))).toEqual([]));

  it('has the files of its language that stand under a common address', () =>
    expect(orderKept(SITE, 'ru')).toEqual(
      expect.arrayContaining([
        '/_astro/ru.D1.js',
        '/compare/ru/people.json',
        '/slides/receipts-ru.json',
        '/ru/regions/kz-61/districts-2022.json',
      ]),
    ));
});
