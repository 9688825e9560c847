import { describe, expect, it } from 'vitest';
import { kkWord } from './kk-word.ts';

describe('a Kazakh word in a case', () => {
  it.each([
    ['банк', 'dat', 'банкке'],
    ['мектеп', 'loc', 'мектепте'],
    ['мектеп', 'ins', 'мектеппен'],
    ['орталық', 'gen', 'орталықтың'],
    ['орталық', 'dat', 'орталыққа'],
    ['отбасы', 'acc', 'отбасыны'],
    ['теңге', 'abl', 'теңгеден'],
    ['есе', 'abl', 'еседен'],
    ['тексеру', 'gen', 'тексерудің'],
    ['Ақтау', 'dat', 'Ақтауға'],
    ['көрсеткіш', 'gen', 'көрсеткіштің'],
    ['аз', 'ins', 'азбен'],
    ['ҮЕҰ', 'gen', 'ҮЕҰ-ның'],
    ['ЮНИСЕФ', 'dat', 'ЮНИСЕФ-ке'],
    ['WebAssembly', 'dat', 'WebAssembly-ге'],
    ['Ерубаев атындағы мектеп', 'attr', 'Ерубаев атындағы мектептегі'],
  ] as const)('%s, %s: %s', (word, kkCase, form) => expect(kkWord(word, kkCase)).toBe(form));

  it('needs a letter at the end', () => {
    expect(() => kkWord('«Айқын»', 'abl')).toThrow('no word to inflect: «Айқын»');
  });
});
