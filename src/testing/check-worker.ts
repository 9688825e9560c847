import { readFile } from 'node:fs/promises';
import type { Answer, Ask } from '../islands/check/messages.ts';

/** A module is run once, so there is one stand-in for all that a test opens. */
const scope = new EventTarget();
let answers: Answer[] = [];
let done: (() => void) | undefined;

/**
 * The worker of the CSV desk, run in Node: its very module, on a stand-in for a worker's `self` that reads the
 * published files from `data/`, or those of `files` where it has them. Gives all answers to a question.
 */
export async function openCheckWorker(
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
): Promise<(ask: Ask) => Promise<Answer[]>> {
  Object.assign(globalThis, {
    self: Object.assign(scope, {
      postMessage(answer: Answer) {
        answers.push(structuredClone(answer));
        if (answer.kind !== 'progress') done?.();
      },
    }),
    fetch: async (address: string) => {
      const path = address.replace(/^\/data\//, '');
      const held = files.get(path);
      return new Response(
        typeof held === 'string' ? held : new Uint8Array(held ?? (await readFile(`data/${path}`))),
      );
    },
  });
  await import('../islands/check/check.worker.ts');
  return async (ask) => {
    answers = [];
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    scope.dispatchEvent(new MessageEvent('message', { data: ask }));
    await finished;
    return answers;
  };
}

/** The last answer to a question about one file. */
export async function verdictOf(
  ask: (ask: Ask) => Promise<Answer[]>,
  table: string,
  content: BlobPart,
  name = 'a.csv',
): Promise<Answer> {
  const answers = await ask({ files: [{ table, file: new File([content], name) }], at: 0 });
  const last = answers.at(-1);
  if (!last) throw new Error('worker gave no answer');
  return last;
}
