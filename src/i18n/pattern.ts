/** A message taken apart: text, placeholders, and choices by plural category. */
export type Part =
  | string
  | { readonly name: string }
  | { readonly plural: string; readonly options: ReadonlyMap<string, readonly Part[]> };

/**
 * Reads the part of ICU MessageFormat that the messages use: `{name}` and
 * `{name, plural, one {…} few {…} many {…} other {…}}`, where `#` in an option is the number itself.
 * Braces cannot be escaped. Throws a SyntaxError with the pattern for anything else.
 */
export function parsePattern(pattern: string): readonly Part[] {
  const reader = new Reader(pattern);
  const parts = readParts(reader, null);
  if (!reader.done) reader.fail();
  return parts;
}

/** Names of all placeholders of a pattern, those inside plural options and the chosen-by ones included. */
export function placeholdersOf(parts: readonly Part[]): Set<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if ('name' in part) names.add(part.name);
    else {
      names.add(part.plural);
      for (const option of part.options.values()) for (const name of placeholdersOf(option)) names.add(name);
    }
  }
  return names;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at === this.#text.length;
  }

  /** What the expression matches here, and moves behind it; undefined, and stays, if it does not. */
  take(expression: RegExp): string | undefined {
    const sticky = new RegExp(expression, 'y');
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found) this.#at += found.length;
    return found || undefined;
  }

  need(expression: RegExp): string {
    return this.take(expression) ?? this.fail();
  }

  fail(): never {
    throw new SyntaxError(`not a message at character ${this.#at}: ${this.#text}`);
  }
}

function readParts(reader: Reader, countName: string | null): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const text = reader.take(countName === null ? /[^{}]+/ : /[^{}#]+/);
    if (text) parts.push(text);
    else if (countName !== null && reader.take(/#/)) parts.push({ name: countName });
    else if (reader.take(/\{/)) parts.push(readPlaceholder(reader));
    else return parts;
  }
}

function readPlaceholder(reader: Reader): Part {
  const name = reader.need(/[a-z][a-z0-9_]*/);
  if (reader.take(/\}/)) return { name };
  reader.need(/,\s*plural\s*,\s*/);
  const options = new Map<string, Part[]>();
  while (!reader.take(/\s*\}/)) {
    const category = reader
      .need(/\s*(?:one|few|many|other)\s*\{/)
      .replace('{', '')
      .trim();
    options.set(category, readParts(reader, name));
    reader.need(/\}/);
  }
  if (!options.has('other')) reader.fail();
  return { plural: name, options };
}
