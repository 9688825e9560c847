/** What `make` gives for each item, in the items' order; at most `atOnce` are under way at a time. The first failure fails all. */
export async function mapAtOnce<Item, Made>(
  items: readonly Item[],
  atOnce: number,
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const left = items.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // One iterator for all: each takes the next that nobody has.
      for (const [i, item] of left) made[i] = await make(item);
    }),
  );
  return made;
}
