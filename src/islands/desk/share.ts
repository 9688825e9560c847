/** What an address asks the desk to open: a question, an example by its id, nothing, or something that can't be read. */
export type Opened =
  { kind: 'sql'; sql: string } | { kind: 'example'; id: string } | { kind: 'nothing' } | { kind: 'broken' };

/** Addresses longer than this are cut off by messengers and refused by browsers. */
const LONGEST = 32_000;

/** The question in an address's fragment, which anybody may have written: what it can't be is `broken`. */
export function parseHash(hash: string): Opened {
  const [, name, value] = /^#(q|example)=(.*)$/s.exec(hash) ?? [];
  if (name === undefined || value === undefined) return { kind: 'nothing' };
  if (hash.length > LONGEST) return { kind: 'broken' };
  try {
    const text = decodeURIComponent(value);
    if (text.trim() === '') return { kind: 'broken' };
    return name === 'q' ? { kind: 'sql', sql: text } : { kind: 'example', id: text };
  } catch {
    return { kind: 'broken' };
  }
}

/** The fragment that opens a question; null for one that no address can hold. */
export function hashOf(sql: string): string | null {
  // Half a surrogate pair can't be encoded, and no SQL needs one.
  const hash = `#q=${encodeURIComponent(sql.toWellFormed())}`;
  return hash.length > LONGEST ? null : hash;
}
