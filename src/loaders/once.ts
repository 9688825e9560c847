/** The same function, run at its first call only; everyone gets that one promise. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same for a function of texts: run once for each list of them, however many pages ask. */
export function onceFor<Args extends readonly string[], T>(
  make: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...args) => {
    const key = args.join('\n');
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}
