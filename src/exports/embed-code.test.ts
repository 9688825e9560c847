import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../testing/hostile.ts';
import { type EmbedChoice, embedCode } from './embed-code.ts';

const PLAIN: EmbedChoice = {
  address: 'https://site.example/ru/embed/centres/path/',
  title: 'Центры',
  theme: null,
  edition: null,
  height: 419.2,
  resize: false,
};
const read = (choice: Partial<EmbedChoice>) => {
  const { body } = new JSDOM(embedCode({ ...PLAIN, ...choice })).window.document;
  return { body, frame: body.querySelector('iframe') };
};

describe('the code that frames a view', () => {
  it('is one frame with a title and a height, and no style', () => {
    expect(embedCode(PLAIN)).toBe(
      '<iframe src="https://site.example/ru/embed/centres/path/" title="Центры" width="100%" height="420" ' +
        'loading="lazy" frameborder="0"></iframe>',
    );
  });

  it.each([
    [{ theme: 'dark' }, '?theme=dark'],
    [{ edition: '2026.11.0' }, '?edition=2026.11.0'],
    [{ edition: '2026.11.0', theme: 'light' }, '?edition=2026.11.0&theme=light'],
  ] as const)('asks with %j by the address %s', (choice, query) => {
    expect(read(choice).frame?.src).toBe(`${PLAIN.address}${query}`);
  });

  it.each([...HOSTILE, 'He said "more" & left', "l'été <b>"])('keeps the title %j as text', (title) => {
    const { body, frame } = read({ title });
    expect(body.children).toHaveLength(1);
    // A parser makes one line end of both kinds, and no text of U+0000.
    const same = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
    expect(frame?.title).toBe(same(title));
  });

  it('adds one script of the same site where the height may adapt', () => {
    const { body } = read({ resize: true });
    expect([...body.children].map(({ localName }) => localName)).toEqual(['iframe', 'script']);
    expect(body.querySelector('script')?.src).toBe('https://site.example/embed/resize.js');
  });
});
