import { describe, expect, it } from 'vitest';
import { balanceText, type Measure, type TextStyle, wrapText } from './type.ts';

const style: TextStyle = { family: 'text', size: 10, weight: 400 };
/** Every character is a pixel wide. */
const measure: Measure = (text) => [...text].length;
const wrap = (text: string, width: number, most?: number) => wrapText(text, style, width, measure, most);

describe('a text in lines', () => {
  it.each([
    ['', 10, []],
    ['one', 10, ['one']],
    ['one two three', 7, ['one two', 'three']],
    ['one two\u00a0three', 8, ['one', 'two\u00a0three'.slice(0, 8), 'e']],
    ['отбасыларға', 4, ['отба', 'сыла', 'рға']],
  ])('%j at %i is %j', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it('says by an ellipsis that there was more', () => {
    expect(wrap('one two three', 7, 1)).toEqual(['one tw…']);
    expect(wrap('one two three', 7, 2)).toEqual(['one two', 'three']);
  });

  it('is balanced without more lines', () => {
    expect(balanceText('aaaa bbbb cccc d', style, 14, measure)).toEqual(['aaaa bbbb', 'cccc d']);
    expect(balanceText('aaaa', style, 14, measure)).toEqual(['aaaa']);
  });
});
