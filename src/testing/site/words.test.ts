import { describe, expect, it } from 'vitest';
import { type Locale, localeFacts, locales } from '../../i18n/locales.ts';
import { SITE } from '../../loaders/site.ts';
import { type BuiltPage, builtPages, documentOf, withFewEmbeds } from './helpers/dist.ts';
import { printedTexts, textsOf, WORD, wordsOf } from './helpers/words.ts';

/** Code, and what a page prints of a document or of the register as it stands there. */
const AS_IT_IS = 'code, pre, samp, kbd, script, style, [translate=no]';
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];

/** Texts that a reader of a page sees or hears in the page’s own language. */
function textsOn(page: BuiltPage): string[] {
  const document = documentOf(page);
  const own = localeFacts[page.locale].lang;
  const isOwn = (element: Element | null) =>
    element !== null && element.closest('[lang]')?.getAttribute('lang') === own && !element.closest(AS_IT_IS);
  const texts = new Set<string>();
  const walker = document.createTreeWalker(document.documentElement, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isOwn(node.parentElement)) texts.add((node.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  for (const element of document.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join()))
    if (isOwn(element)) for (const name of ATTRIBUTES) texts.add((element.getAttribute(name) ?? '').trim());
  for (const meta of document.querySelectorAll(
    'meta[name=description], meta[property="og:title"], meta[property="og:description"]',
  ))
    texts.add((meta.getAttribute('content') ?? '').trim());
  texts.delete('');
  return [...texts];
}

const TEXTS = { kk: textsOf('kk'), ru: textsOf('ru'), en: textsOf('en') };
const printed = printedTexts();
const printedWords = wordsOf(printed);
/** Names that are written alike everywhere: the languages’ own, formats, and who drew the borders. */
const names = [
  ...locales.flatMap((locale) => [localeFacts[locale].name, localeFacts[locale].short]),
  ...[
    'JSON',
    'SVG',
    'PNG',
    'OCHA/UNHCR',
    'WOF',
    'Who’s On First',
    '© OpenStreetMap contributors',
    'A. Rodionov',
    'COD-AB',
  ],
];
/** Addresses, the site's own without its scheme too, and names of files say the same in every language. */
const ADDRESS = new RegExp(
  String.raw`https?:\/\/\S+|${SITE.hostname.replaceAll('.', String.raw`\.`)}|[\w/-]+(\.topo)?\.(csv|geojson|json|parquet|xlsx)`,
  'g',
);

/** Letters that a language does not have. */
const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  kk: /\p{Script=Latin}/u,
  ru: /[\p{Script=Latin}әғқңөұүһі]/iu,
  en: /\p{Script=Cyrillic}/u,
};

describe.each(locales)('the words of the pages in %s', (locale) => {
  const pages = withFewEmbeds(builtPages()).filter((page) => page.locale === locale);
  const read = pages.map((page) => ({ page, texts: textsOn(page) }));
  const others = new Set(locales.filter((one) => one !== locale).flatMap((one) => [...TEXTS[one]]));
  const ownWords = wordsOf([...TEXTS[locale], ...names]);

  it('are there', () => expect(read.flatMap(({ texts }) => texts).length).toBeGreaterThan(2000));

  it('are never a whole text of another language', () => {
    const strays = new Map<string, string>();
    for (const { page, texts } of read)
      for (const text of texts)
        if (
          /\p{L}/u.test(text) &&
          others.has(text) &&
          !TEXTS[locale].has(text) &&
          !printed.has(text) &&
          !names.includes(text)
        )
          strays.set(text, page.address);
    expect([...strays].map(([text, address]) => `${address}: ${text}`)).toEqual([]);
  });

  it('are written in the letters of the language, but for printed names', () => {
    const strays = new Map<string, string>();
    for (const { page, texts } of read)
      for (const text of texts)
        for (const [word] of text.replaceAll(ADDRESS, '').matchAll(WORD))
          if (
            FOREIGN[locale].test(word) &&
            !ownWords.has(word.toLowerCase()) &&
            !printedWords.has(word.toLowerCase())
          )
            strays.set(word, `${page.address}: ${word} in «${text.slice(0, 90)}»`);
    expect([...strays.values()]).toEqual([]);
  });

  it('leave no placeholder, key or empty value in the text', () => {
    const strays = read.flatMap(({ page, texts }) =>
      texts
        .filter((text) => /\{[a-z_]+\}|\b(undefined|NaN|null|\[object)\b/.test(text))
        .map((text) => `${page.address}: ${text.slice(0, 120)}`),
    );
    expect([...new Set(strays)]).toEqual([]);
  });
});
