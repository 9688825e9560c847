/** Numbers that look random and come the same from the same seed, on every machine. */
export interface Random {
  /** From 0 to under 1. */
  next(): number;
  /** A whole number from 0 to under `below`. */
  int(below: number): number;
  chance(share: number): boolean;
  /** Any item of a list that has one. */
  pick<T>(list: readonly T[]): T;
  /** The key of one of the weights, which add up to 1, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** A factor around 1, as often over it as under it; about two of three lie within `e ** ±sigma`. */
  spread(sigma: number): number;
}

/** A whole number of 32 bits that stands for a text. FNV-1a. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Numbers of one seed, of which 32 bits count. The generator is sfc32. */
export function makeRandom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 15; skipped += 1) next();
  const int = (below: number) => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => {
      const item = list[int(list.length)];
      if (item === undefined) throw new Error(`nothing to pick from: ${list.length}`);
      return item;
    },
    weighted: (weights) => {
      let left = next();
      let last = '' as keyof typeof weights;
      for (const key in weights) {
        last = key;
        left -= weights[key];
        if (left < 0) break;
      }
      return last;
    },
    // Three uniform numbers come close enough to a normal one.
    spread: (sigma) => Math.exp((next() + next() + next() - 1.5) * 2 * sigma),
  };
}
