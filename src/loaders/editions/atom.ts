import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';

/** What an Atom feed says of itself; addresses are absolute, days are `YYYY-MM-DD`. */
export type AtomFeed = {
  /** What its id is made of: never changes, whatever address the site moves to. */
  name: string;
  lang: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  self: string;
  page: string;
  updated: string;
  entries: readonly AtomEntry[];
};

/** An entry; `content` is a tree of XHTML elements and texts. */
export type AtomEntry = {
  name: string;
  title: string;
  summary: string;
  page: string;
  updated: string;
  content: readonly XhtmlNode[];
};

/** A text, or an element with its attributes and what is in it. */
export type XhtmlNode =
  | string
  | { tag: 'p' | 'ul' | 'li' | 'h2' | 'a' | 'del' | 'ins' | 'b'; href?: string; in: readonly XhtmlNode[] };

const ATOM = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';
const XML = 'http://www.w3.org/XML/1998/namespace';
/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const { window } = new JSDOM('');

/**
 * An id that stays the same for a name, whatever address the site moves to: a UUID of version 8 (RFC 9562) made of the
 * name's SHA-256.
 */
export function stableId(name: string): string {
  const hash = createHash('sha256').update(`otbasy-atlas/${name}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, variant + hash.slice(17, 20), hash.slice(20, 32)].join('-')}`;
}

/**
 * A feed as XML (RFC 4287). It is built as a document and written by the platform's serialiser, so that nothing in
 * the data can be taken for markup; signs that XML can't hold become U+FFFD.
 */
export function writeAtom(feed: AtomFeed): string {
  const xml = window.document.implementation.createDocument(ATOM, 'feed', null);
  const clean = (text: string) => text.replace(UNWRITABLE, '\uFFFD');
  const add = (
    parent: Element,
    tag: string,
    text = '',
    attributes: Readonly<Record<string, string>> = {},
  ) => {
    const element = xml.createElementNS(ATOM, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, clean(value));
    element.textContent = clean(text);
    parent.append(element);
    return element;
  };
  const addXhtml = (parent: Element, node: XhtmlNode): void => {
    if (typeof node === 'string') {
      parent.append(clean(node));
      return;
    }
    const element = xml.createElementNS(XHTML, node.tag);
    if (node.href) element.setAttribute('href', clean(node.href));
    for (const child of node.in) addXhtml(element, child);
    parent.append(element);
  };
  const head = (parent: Element, { name, title, updated, page }: AtomFeed | AtomEntry) => {
    add(parent, 'id', stableId(name));
    add(parent, 'title', title);
    add(parent, 'updated', `${updated}T00:00:00Z`);
    add(parent, 'link', '', { rel: 'alternate', type: 'text/html', href: page });
  };

  const root = xml.documentElement;
  root.setAttributeNS(XML, 'xml:lang', feed.lang);
  head(root, feed);
  add(root, 'link', '', { rel: 'self', type: 'application/atom+xml', href: feed.self });
  add(root, 'subtitle', feed.subtitle);
  add(root, 'rights', feed.rights);
  add(add(root, 'author'), 'name', feed.author);
  for (const entry of feed.entries) {
    const element = add(root, 'entry');
    head(element, entry);
    add(element, 'summary', entry.summary);
    const div = xml.createElementNS(XHTML, 'div');
    add(element, 'content', '', { type: 'xhtml' }).append(div);
    for (const node of entry.content) addXhtml(div, node);
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new window.XMLSerializer().serializeToString(xml)}\n`;
}
