import type { KeptFile } from './kept-list.ts';

/** What a device has: revisions by path. */
export type Held = ReadonlyMap<string, string>;

/** What to do with the kept copy. `fetch` is in the order of need; `drop` has the paths to remove. */
export type KeepPlan = {
  fetch: readonly KeptFile[];
  drop: readonly string[];
  /** Removed at the next build: a page that is open may still ask for them. */
  stale: readonly string[];
  /** Bytes of all that is kept when the plan is done. */
  bytes: number;
  /** How many files found no room. */
  refused: number;
};

/**
 * What to fetch and to remove so that a device holds `wanted`, the most needed first, in at most `limit` bytes. A path
 * that is wanted no more stays until the next build: `stale` are those of the build before, null where this build has
 * been here already.
 */
export function keepPlan(
  held: Held,
  wanted: readonly KeptFile[],
  stale: readonly string[] | null,
  limit: number,
): KeepPlan {
  const byPath = new Map(wanted.map((file) => [file[0], file]));
  let bytes = 0;
  let refused = 0;
  const room = [...byPath.values()].filter(([, , size]) => {
    const hasRoom = bytes + size <= limit;
    if (hasRoom) bytes += size;
    else refused += 1;
    return hasRoom;
  });
  const roomFor = new Set(room.map(([path]) => path));
  const unwanted = [...held.keys()].filter((path) => !roomFor.has(path));
  const drop = unwanted.filter((path) => byPath.has(path) || stale?.includes(path));
  return {
    fetch: room.filter(([path, revision]) => held.get(path) !== revision),
    drop,
    stale: unwanted.filter((path) => !drop.includes(path)),
    bytes,
    refused,
  };
}
