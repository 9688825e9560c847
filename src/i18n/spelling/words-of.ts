import { parsePattern } from '../pattern.ts';

/** Stands for a value; no text has it. */
const VALUE = '\uE000';

type Parts = ReturnType<typeof parsePattern>;

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** The words of a message as a reader meets them, every form of a plural among them; what stands for a value is left out. */
export const wordsOf = (text: string): string[] =>
  sentences(parsePattern(text)).flatMap((part) => part.match(WORD) ?? []);

/** Texts between values; a word that a value ends, as in `{n}-ші`, is not whole and stays with its hyphen. */
function sentences(parts: Parts): string[] {
  const flat = parts.map((part) => (typeof part === 'string' ? part : VALUE)).join('');
  const inner = parts.flatMap((part) =>
    typeof part === 'string' || 'name' in part ? [] : [...part.options.values()].flatMap(sentences),
  );
  return [...flat.split(/\S*\uE000\S*/u), ...inner];
}
