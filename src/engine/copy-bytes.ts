/** Bytes copied before the page may draw again: under 10 ms on a slow machine. */
const PART = 8 * 2 ** 20;

/** A copy of bytes, made in parts so that the page goes on: 80 MB at once would hold it up for 0.1 to 0.3 s. */
export async function copyBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = new Uint8Array(bytes.length);
  for (let from = 0; from < bytes.length; from += PART) {
    if (from > 0) await new Promise((go) => setTimeout(go));
    copy.set(bytes.subarray(from, from + PART), from);
  }
  return copy;
}
