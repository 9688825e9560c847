import { checkOwnFile } from '../../schema/own-file/check-own-file.ts';
import { RefusedFile } from '../../schema/own-csv/refusal.ts';
import { fetchPublished } from './fetch-published.ts';
import type { Answer, Ask, Given } from './messages.ts';

/** The worker that checks one file of the reader's against the published package. It keeps nothing. */

/** Progress is told so often at most: the page has more to do than to draw it. */
const TOLD_EVERY = 50;

function answer(message: Answer): void {
  self.postMessage(message);
}

const named = ({ table, file }: Given) => ({ table, file, name: file.name });

async function check({ beside, ...given }: Ask): Promise<void> {
  const published = await fetchPublished();
  let told = 0;
  const verdict = await checkOwnFile(published, named(given), beside.map(named), (progress) => {
    const now = performance.now();
    if (progress.step === 'reading' && now - told < TOLD_EVERY) return;
    told = now;
    answer({ kind: 'progress', progress });
  });
  answer({ kind: 'checked', verdict });
}

self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  try {
    await check(data);
  } catch (error) {
    if (error instanceof RefusedFile) answer({ kind: 'refused', reason: error.reason });
    // The engine of the page says so when a list or a buffer can't grow.
    else if (error instanceof RangeError) answer({ kind: 'refused', reason: { kind: 'memory' } });
    else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
