/**
 * A part of an address as people read it: letters in place of their codes. What is no letters (`%FF`, a `%` alone) stays
 * as it is, and so do signs of control and direction, which a text would hide or a picture's XML could not hold.
 */
export function readableAddress(part: string): string {
  try {
    return decodeURI(part).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
  } catch {
    return part;
  }
}

/** The id that a fragment leads to, without its `#`; one that is no text is taken as it stands. */
export function idOfHash(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
