/** Changes that a deck holds at most: an hour of them. All stand on the sitting's page. */
const MOST = 60;

/** As many changes as a deck holds, the first of each subject, in their order; `left` is how many it leaves out. */
export function pickChanges<Change extends { subject: string }>(
  changes: readonly Change[],
): { changes: readonly Change[]; left: number } {
  if (changes.length <= MOST) return { changes, left: 0 };
  const subjects = [...Map.groupBy(changes, ({ subject }) => subject).values()];
  const each = Math.max(1, Math.floor(MOST / subjects.length));
  const picked = subjects.flatMap((some) => some.slice(0, each)).slice(0, MOST);
  return { changes: picked, left: changes.length - picked.length };
}
