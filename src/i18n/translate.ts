import type kk from './messages/kk.json';
import { type Part, parsePattern } from './pattern.ts';
import type { Param, Phrase } from './phrase.ts';

/** A key of the messages: `room.name`, the same in every language. */
export type MessageKey = keyof typeof kk;

/** All messages of a language, as patterns. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** What fills the placeholders of a message, by name. */
export type Params = Readonly<Record<string, Param>>;

/** A message of one language, filled in. Throws for an unknown key and for a placeholder left open. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** Writes a bare number or text by the rules of a language, with its plural category and its forms. */
export type ToPhrase = (value: string | number) => Phrase;

/**
 * Binds messages to the way numbers are written, which this room does not know. A key outside `words` throws
 * `unknown message: key`.
 *
 * A sentence that ends with an abbreviation has one full stop: «…, 2025 г.» before «.» is «2025 г.».
 *
 * `{n_abl}` stands for the form `abl` of the parameter `n`, unless there is a parameter `n_abl`.
 */
export function makeTranslator(words: Readonly<Record<string, string>>, toPhrase: ToPhrase): Translate {
  const parsed = new Map<string, readonly Part[]>();
  return (key, params = {}) => {
    const pattern = Object.hasOwn(words, key) ? words[key] : undefined;
    if (pattern === undefined) throw new Error(`unknown message: ${key}`);
    const parts = parsed.get(key) ?? parsePattern(pattern);
    parsed.set(key, parts);
    const write = (list: readonly Part[]): string => list.map(writePart).reduce(joined, '');
    const writePart = (part: Part): string => {
      if (typeof part === 'string') return part;
      if ('name' in part) return textOf(key, part.name, params, toPhrase);
      const category = phraseOf(key, part.plural, params, toPhrase).plural ?? 'other';
      return write(part.options.get(category) ?? part.options.get('other') ?? []);
    };
    return write(parts);
  };
}

const joined = (text: string, more: string): string =>
  text.endsWith('.') && more.startsWith('.') ? text + more.slice(1) : text + more;

function textOf(key: string, name: string, params: Params, toPhrase: ToPhrase): string {
  if (Object.hasOwn(params, name)) return phraseOf(key, name, params, toPhrase).text;
  for (let at = name.indexOf('_'); at > 0; at = name.indexOf('_', at + 1)) {
    const base = name.slice(0, at);
    const form =
      Object.hasOwn(params, base) && phraseOf(key, base, params, toPhrase).form?.(name.slice(at + 1));
    if (form) return form;
  }
  throw new Error(`missing parameter of ${key}: ${name}`);
}

function phraseOf(key: string, name: string, params: Params, toPhrase: ToPhrase): Phrase {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined) throw new Error(`missing parameter of ${key}: ${name}`);
  return typeof value === 'object' ? value : toPhrase(value);
}
