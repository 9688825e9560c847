import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatesOf, isLocale, locales, localePath, parseLocalePath } from './locales.ts';

describe('localePath', () => {
  it.each([
    ['kk', '/', '/'],
    ['ru', '/', '/ru/'],
    ['en', '/regions/kz-61/', '/en/regions/kz-61/'],
    ['ru', '/centres/?kind=crisis#rows', '/ru/centres/?kind=crisis#rows'],
  ] as const)('puts %s before %s', (locale, path, address) => {
    expect(localePath(locale, path)).toBe(address);
    expect(parseLocalePath(address)).toEqual({ locale, path });
  });

  it('refuses a path that is not from the root', () => {
    expect(() => localePath('ru', 'centres/')).toThrow('not a path from the root: centres/');
  });

  it('is undone by parseLocalePath', () => {
    const page = fc.constantFrom('/', '/centres/', '/russia/', '/enable/', '/a?b', '/#c');
    fc.assert(
      fc.property(fc.constantFrom(...locales), page, (locale, path) => {
        expect(parseLocalePath(localePath(locale, path))).toEqual({ locale, path });
      }),
    );
  });
});

describe('parseLocalePath', () => {
  it.each([
    ['/ru', { locale: 'ru', path: '/' }],
    ['/russia/', { locale: 'kk', path: '/russia/' }],
    ['/kk/', { locale: 'kk', path: '/kk/' }],
  ])('reads %s', (address, parsed) => expect(parseLocalePath(address)).toEqual(parsed));
});

it('a page has one alternate a language', () => {
  expect(alternatesOf('/about/')).toEqual([
    { locale: 'kk', tag: 'kk-KZ', path: '/about/' },
    { locale: 'ru', tag: 'ru-KZ', path: '/ru/about/' },
    { locale: 'en', tag: 'en', path: '/en/about/' },
  ]);
});

it('no other text is a language', () => {
  expect(['kk', 'ru', 'en', 'de', ''].map(isLocale)).toEqual([true, true, true, false, false]);
});
