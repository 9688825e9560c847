/** What a page that follows the newest edition has to say when its address asks for one; null where it asks for none. */
export type AskedState = 'newest' | 'same' | 'absent' | 'unknown';

/** `same` and `absent` are editions, parted by spaces, that show what the page shows, and that had no such view. */
export function editionState(
  asked: string | null,
  { same, absent, newest }: { same: string; absent: string; newest: string },
): AskedState | null {
  if (asked === null) return null;
  const isOf = (list: string) => asked !== '' && list.split(' ').includes(asked);
  if (isOf(absent)) return 'absent';
  if (!isOf(same)) return 'unknown';
  return asked === newest ? 'newest' : 'same';
}
