/** Something that takes time to start, is started once for all who ask, and may end. */
export type SharedStart<T, Progress> = {
  /**
   * What was started; the first to ask starts it, and so does the first after a failed start or its end. Everyone
   * who asks is told of the progress until then, the late ones at once of how far it has come.
   */
  ask(onProgress: (progress: Progress) => void): Promise<T>;
  /** Lets go of what was started, or is starting: the next to ask starts another. Answers with it, or null. */
  forget(): Promise<T> | null;
};

/** `ended` resolves when what was started is of no use any more. */
export function shareStart<T, Progress>(
  start: (tell: (progress: Progress) => void) => Promise<T>,
  ended: (started: T) => Promise<unknown>,
): SharedStart<T, Progress> {
  type Current = {
    promise: Promise<T>;
    listeners: Set<(progress: Progress) => void>;
    last: Progress | undefined;
  };
  let current: Current | null = null;

  const begin = (): Current => {
    const listeners: Current['listeners'] = new Set();
    const tell = (progress: Progress) => {
      mine.last = progress;
      for (const listener of listeners) listener(progress);
    };
    const mine: Current = { promise: Promise.resolve().then(() => start(tell)), listeners, last: undefined };
    const drop = () => {
      if (current === mine) current = null;
    };
    mine.promise.then((started) => void ended(started).then(drop), drop).finally(() => listeners.clear());
    return mine;
  };

  return {
    ask(onProgress) {
      current ??= begin();
      current.listeners.add(onProgress);
      if (current.last !== undefined) onProgress(current.last);
      return current.promise;
    },
    forget() {
      const was = current?.promise ?? null;
      current = null;
      return was;
    },
  };
}
