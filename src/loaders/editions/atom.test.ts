import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../testing/hostile.ts';
import { type AtomFeed, stableId, writeAtom } from './atom.ts';

const feed = (text: string): AtomFeed => ({
  name: 'kk/all',
  lang: 'kk',
  title: text,
  subtitle: text,
  author: text,
  rights: 'CC BY 4.0',
  self: 'https://example.org/feed.xml',
  page: 'https://example.org/',
  updated: '2026-11-22',
  entries: [
    {
      name: 'kk/one',
      title: text,
      summary: text,
      page: `https://example.org/#${encodeURIComponent(text.toWellFormed())}`,
      updated: '2026-11-22',
      content: [{ tag: 'ul', in: [{ tag: 'li', in: [text, { tag: 'a', href: text, in: [text] }] }] }],
    },
  ],
});

/** Reads XML as strictly as a feed reader may: a fault throws. */
const read = (xml: string): Document => new JSDOM(xml, { contentType: 'application/xml' }).window.document;
const textOf = (document: Document, selector: string) => document.querySelector(selector)?.textContent;

describe('a feed', () => {
  it.each(HOSTILE)('holds «%s» as text', (text) => {
    const document = read(writeAtom(feed(text)));
    expect(textOf(document, 'feed > title')).toBe(text);
    expect(textOf(document, 'entry > summary')).toBe(text);
    expect(document.querySelector('content li')?.firstChild?.textContent).toBe(text);
    expect(document.querySelectorAll('content *')).toHaveLength(4);
  });

  it('can be read whatever stands in the data', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.constant(']]>\u0000\uD800'),
        ),
        (text) => {
          expect(read(writeAtom(feed(text))).querySelectorAll('entry')).toHaveLength(1);
        },
      ),
    );
  });

  it('says what RFC 4287 wants of it and of every entry', () => {
    const document = read(writeAtom(feed('x')));
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(document.documentElement.getAttribute('xml:lang')).toBe('kk');
    for (const one of document.querySelectorAll('feed, entry')) {
      const own = [...one.children].map(({ localName }) => localName);
      for (const name of ['id', 'title', 'updated'])
        expect(own.filter((each) => each === name)).toHaveLength(1);
      expect(own).toContain('link');
    }
    expect(textOf(document, 'author > name')).toBe('x');
  });
});

describe('an id', () => {
  it('is a UUID of version 8 that stays the same for its name', () => {
    expect(stableId('kk/editions/2026.11.1')).toBe(stableId('kk/editions/2026.11.1'));
    expect(stableId('kk/editions/2026.11.1')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(stableId('kk/a')).not.toBe(stableId('ru/a'));
  });
});
