import { askedEdition } from './asked-edition.ts';

/** The same function for a list of texts: run once for each list of them, however many pages ask. */
function keep<Args extends readonly string[], T>(
  keyOf: (args: Args) => string,
  make: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...args) => {
    const key = keyOf(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

/** The same function, run at its first call only, for each asked edition apart; everyone gets that one promise. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => keep(() => askedEdition() ?? '', make);

/** The same for a function of texts: run once for each list of them in each asked edition. */
export const onceFor = <Args extends readonly string[], T>(
  make: (...args: Args) => Promise<T>,
): ((...args: Args) => Promise<T>) => keep((args) => [askedEdition() ?? '', ...args].join('\n'), make);

/** For what is the same whatever edition is asked: run at its first call only. */
export const onceEver = <T>(make: () => Promise<T>): (() => Promise<T>) => keep(() => '', make);
