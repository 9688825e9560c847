import { type Asked, CHANNEL, type Told } from '../../offline/talk.ts';
import { pageLocale } from '../page-language.ts';
import { editionOfPage } from './edition-of-page.ts';

/** A page left open asks so often whether there is something newer: an hour. */
const ASKED_EVERY = 3_600_000;

/** What browsers say of the line, where they do. */
type Line = { saveData?: boolean; effectiveType?: string };

/** A line that its reader pays for by the byte, or waits for, is left alone unless the reader asks. */
function isDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: Line };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** Asks the worker to keep the site in the page's language. Throws where the browser keeps nothing. */
export async function askToKeep(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const asked: Asked = { kind: 'keep', locale: pageLocale() };
  active?.postMessage(asked);
}

const tell = async (state: 'offline' | { newer: string } | null) =>
  (await import('./copy-notice.ts')).showNotice(state).catch(() => undefined);

/** Keeps the site on this device from now on, and tells of a newer edition and of a missing network. */
export async function keepCopy(): Promise<void> {
  addEventListener('offline', () => void tell('offline'));
  addEventListener('online', () => void tell(null));
  if (!navigator.onLine) void tell('offline');
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'kept' && data.edition !== editionOfPage()) void tell({ newer: data.edition });
  });
  if (isDear()) return;
  await askToKeep();
  // A worker of another build has taken over: what it keeps is another list.
  navigator.serviceWorker.addEventListener('controllerchange', () => void askToKeep().catch(() => undefined));
  let asked = Date.now();
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASKED_EVERY) return;
    asked = Date.now();
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });
}
