/** Of the global scope of a service worker, what is used here: the types of pages and of workers exclude each other. */
export type WorkerScope = {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
};

/** An event that lasts as long as the promises that it is given. */
type Lasting = { waitUntil(promise: Promise<unknown>): void };
