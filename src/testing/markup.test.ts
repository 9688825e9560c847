import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = new URL('..', import.meta.url).pathname;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:ts|astro)$/.test(path) && !/\.test\.ts$|^testing\//.test(path),
);
const found = (pattern: RegExp) =>
  files.flatMap((path) =>
    [...readFileSync(join(SRC, path), 'utf8').matchAll(pattern)].map(
      ([whole, what = whole]) => `${path}: ${what}`,
    ),
  );

/** What `set:html` may hold: a drawing that was built as a document and then written, or a block of JSON. */
const DRAWN =
  /\b(?:svg|html|markup|(?:svg|table|tiles)\.outerHTML|drawn\.join\(''\)|writeJsonBlock\(node\)|(?:targetPath|kindBars|reportDots|ledgerBars|bars|differenceDrawing)\(.*)$/;

it('Astro writes markup that it is given for drawings and blocks of JSON alone', () => {
  const given = found(/set:html=\{\s*([^}\s]+)/g);
  expect(given.length).toBeGreaterThan(15);
  expect(given.filter((one) => !DRAWN.test(one))).toEqual([]);
});

it('markup is parsed where it is a drawing of ours or a page of this site, and no text is run', () => {
  const parsed = found(
    /\b(?:innerHTML\b|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write\w*|srcdoc|new Function|eval\(|DOMParser|setHTMLUnsafe|createContextualFragment)/g,
  );
  expect(parsed.sort()).toEqual([
    'islands/deck/shelf.ts: DOMParser',
    'islands/explorer/element.ts: innerHTML',
    'islands/receipt-page.ts: DOMParser',
    'loaders/pictures/drawing.ts: innerHTML',
  ]);
});
