import { type Locale, localeFacts, locales } from '../../i18n/locales.ts';
import { deckLocale, type Shelf } from './shelf.ts';

/** Where the copy's numbers lead when there is a network. */
const absolute = (path: string): string => new URL(path, location.href).href;

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** The page's style sheets as one text, fonts inside. */
async function stylesOf(shelf: Shelf): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
    ({ href }) => href,
  );
  const texts = await Promise.all(
    links.map(async (href) => {
      const text = await (await shelf.file(href)).text();
      return text.replaceAll(
        /url\((['"]?)(?!data:|#)([^)'"]+)\1\)/g,
        (_, __, path: string) => `url("${new URL(path, href)}")`,
      );
    }),
  );
  const text = texts.join('\n');
  const fonts = [...new Set([...text.matchAll(/url\("([^"]+\.woff2)"\)/g)].map(([, href = '']) => href))];
  const inside = new Map(
    await Promise.all(fonts.map(async (href) => [href, await dataAddress(await shelf.file(href))] as const)),
  );
  return text.replaceAll(/url\("([^"]+\.woff2)"\)/g, (whole, href: string) => {
    const data = inside.get(href);
    return data ? `url("${data}")` : whole;
  });
}

/** Fetches what a copy is made of beside the slides, so that one can be made without a network, too. */
export async function readyCopy(shelf: Shelf, script: string): Promise<void> {
  await Promise.all([stylesOf(shelf), shelf.file(script)]);
}

/** Source of an allowed inline element, as a Content-Security-Policy names it. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The deck of a page with the chosen slides alone, in their order, its links made whole. */
function chosenDeck(root: ParentNode, picks: readonly string[]): Element {
  const found = root.querySelector('slide-deck');
  if (!found) throw new Error('page without slides');
  const deck = found.cloneNode(true) as Element;
  const slides = picks.flatMap((id) => deck.querySelector(`[data-slide="${id}"]`) ?? []);
  slides.forEach((slide, i) => {
    slide.removeAttribute('hidden');
    slide.setAttribute('data-picked', '');
    const count = slide.querySelector('.slide__count');
    count?.setAttribute('data-n', String(i + 1));
    count?.setAttribute('data-of', String(picks.length));
  });
  deck.querySelector('[data-part="slides"]')?.replaceChildren(...slides);
  const rows = picks.flatMap((id) => deck.querySelector(`[data-pick="${id}"]`) ?? []);
  for (const row of rows) row.querySelector('input')?.setAttribute('checked', '');
  deck.querySelector('[data-part="picks"]')?.replaceChildren(...rows);
  // What only the site can do.
  for (const one of deck.querySelectorAll('[data-online]')) one.remove();
  for (const link of deck.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', absolute(link.getAttribute('href') ?? ''));
  deck.setAttribute('data-copy', '');
  return deck;
}

/**
 * The deck as one HTML file that needs nothing beside it: chosen slides in three languages, receipts of their
 * numbers, styles, fonts and script. Its own policy lets run what its hashes name and nothing else.
 */
export async function makeCopy(shelf: Shelf, script: string, picks: readonly string[]): Promise<Blob> {
  const now = deckLocale();
  const styles = await stylesOf(shelf);
  // Inside a script element only its end tag and a comment's start would be taken for markup.
  const code = (await (await shelf.file(script)).text())
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(code)}`,
    `style-src ${await hashOf(styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const decks = new Map<Locale, { deck: Element; title: string }>();
  const templates: string[] = [];
  for (const locale of locales) {
    const { root, title } = await shelf.twin(locale);
    const deck = chosenDeck(root, picks);
    decks.set(locale, { deck, title });
    const ids = new Set(
      [...deck.querySelectorAll('a.figure-link')].map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    const receipts = Object.entries(await shelf.receipts(locale)).filter(([id]) => ids.has(id));
    templates.push(
      `<template data-language="${locale}" data-title="${escaped(title)}">${deck.outerHTML}</template>`,
      `<template data-receipts="${locale}">${escaped(JSON.stringify(Object.fromEntries(receipts)))}</template>`,
    );
  }
  const shown = decks.get(now);
  if (!shown) throw new Error(`no slides in the language: ${now}`);
  const html = [
    '<!doctype html>',
    `<html lang="${localeFacts[now].lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(shown.title)}</title><style>${styles}</style></head>`,
    `<body><main class="page"><h1 class="deck-title">${escaped(shown.title)}</h1>${shown.deck.outerHTML}</main>`,
    ...templates,
    `<script type="module">${code}</script></body></html>`,
  ];
  return new Blob([html.join('\n')], { type: 'text/html' });
}
