import workerUrl from './check.worker.ts?worker&url';
import type { Answer, Ask } from './messages.ts';
import type { CheckProgress } from '../../schema/own-file/check-own-file.ts';

/** What the worker says last of what it was asked. */
export type LastAnswer = Exclude<Answer, { kind: 'progress' }>;

/** The worker of the desk. It is asked one thing at a time; once it is ended it answers nothing more. */
export interface DeskWorker {
  /** Never rejects: a worker that breaks `failed`. */
  ask(ask: Ask, onProgress?: (progress: CheckProgress) => void): Promise<LastAnswer>;
  end(): void;
}

/** Starts a worker. */
export function openWorker(): DeskWorker {
  const worker = new Worker(workerUrl);
  return {
    end: () => worker.terminate(),
    ask: (ask, onProgress = () => {}) =>
      new Promise((resolve) => {
        worker.onerror = (event) => resolve({ kind: 'failed', message: event.message });
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.kind === 'progress') onProgress(data.progress);
          else resolve(data);
        };
        worker.postMessage(ask);
      }),
  };
}
