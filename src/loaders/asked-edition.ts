import { AsyncLocalStorage } from 'node:async_hooks';

const asked = new AsyncLocalStorage<string>();

/** Number of the frozen edition that the loaders answer of just now; null where it is this build's own package. */
export const askedEdition = (): string | null => asked.getStore() ?? null;

/**
 * Runs `ask` so that every loader in it answers of a frozen edition: the same questions, words and drawings over the
 * data as they then were. What is kept by `once` is kept for each edition apart.
 */
export const asOfEdition = <T>(edition: string, ask: () => Promise<T>): Promise<T> => asked.run(edition, ask);
