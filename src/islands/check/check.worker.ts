import { checkOwnFile } from '../../schema/own-file/check-own-file.ts';
import { writeOwnTables } from '../../schema/own-file/write-own-tables.ts';
import { RefusedFile } from '../../schema/own-csv/refusal.ts';
import { type FetchedPackage, fetchPublished } from './fetch-published.ts';
import type { Answer, Ask, Given } from './messages.ts';

/** The worker that checks files of the reader's against the published package. It keeps none of them. */

/** Progress is told so often at most: the page has more to do than to draw it. */
const TOLD_EVERY = 50;

function answer(message: Answer): void {
  self.postMessage(message);
}

const named = ({ table, file }: Given) => ({ table, file, name: file.name });

let fetched: Promise<FetchedPackage> | undefined;

async function check({ files, at }: Ask): Promise<void> {
  // Several files are checked one after another against the same package.
  fetched ??= fetchPublished();
  const { published, texts } = await fetched;
  const own = files.map(named);
  if (at === null) {
    const tables = await writeOwnTables(published, (path) => texts.get(path) ?? '', own);
    answer({ kind: 'written', tables: [...tables] });
    return;
  }
  let told = 0;
  const verdict = await checkOwnFile(published, own, at, (progress) => {
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
