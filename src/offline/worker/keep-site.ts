import type { Locale } from '../../i18n/locales.ts';
import { keepPlan } from '../keep-plan.ts';
import { dropKept, heldFiles, keepFile } from '../kept-cache.ts';
import { type KeptFile, type KeptList, LARGEST_COPY, listAddress } from '../kept-list.ts';
import { CACHES, CHANNEL, type Told } from '../talk.ts';
import { readState, writeState } from './copy-state.ts';

/** Files that are fetched at a time: a page that is being read has the rest of the line. */
const LANES = 4;
/** Progress is told at every so many files. */
const TOLD_EVERY = 10;

const channel = new BroadcastChannel(CHANNEL);
const tell = (told: Told) => channel.postMessage(told);

async function fetchList(locale: Locale): Promise<KeptList> {
  const response = await fetch(listAddress(locale), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`no list of what to keep: ${locale}`);
  // The page that tells what is kept reads it too, without a network as well.
  await (await caches.open(CACHES.visited)).put(listAddress(locale), response.clone());
  return response.json();
}

/** Whether a reader of this device has used the SQL engine: its module is among the files that were asked for. */
async function hasUsedEngine(held: ReadonlyMap<string, string>): Promise<boolean> {
  const isModule = (path: string) => /^\/engine\/.*\.wasm/.test(path);
  const asked = await (await caches.open(CACHES.fixed)).keys();
  return [...held.keys(), ...asked.map(({ url }) => new URL(url).pathname)].some(isModule);
}

/** Fetches files in their order, several at a time; ends early where the device is full. */
async function keepAll(files: readonly KeptFile[]): Promise<{ failed: number; refused: number }> {
  let next = 0;
  let done = 0;
  let failed = 0;
  let isFull = false;
  const lane = async (): Promise<void> => {
    for (let file = files[next]; file && !isFull; file = files[next]) {
      next += 1;
      await keepFile(file).catch((error: unknown) => {
        isFull ||= error instanceof DOMException && error.name === 'QuotaExceededError';
        failed += 1;
      });
      done += 1;
      if (done % TOLD_EVERY === 0) tell({ kind: 'progress', done, total: files.length });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return isFull ? { failed: 0, refused: files.length - done + failed } : { failed, refused: 0 };
}

/**
 * Brings the copy of a language, and of those kept before, to what is published: fetches what is new, removes what the
 * build before this one had let go. Nothing where the lists are of another build than this worker: another is coming.
 */
export async function keepSite(locale: Locale, build: string): Promise<void> {
  const state = await readState();
  const held = await heldFiles();
  const whole = (await hasUsedEngine(held)) ? 'site and engine' : 'site';
  const isKnown = state.build === build && state.locales.includes(locale);
  // Every page asks: one that finds all in its place costs no request.
  if (isKnown && state.whole === whole && held.size > 0) {
    tell({ kind: 'kept', edition: state.edition, failed: 0, refused: 0 });
    return;
  }
  const locales = [...new Set([locale, ...state.locales])];
  const lists = await Promise.all(locales.map(fetchList));
  const [{ edition } = { edition: '' }] = lists;
  if (lists.some((list) => list.build !== build)) return;
  const engine = whole === 'site' ? [] : lists.flatMap((list) => list.engine);
  const wanted = [...lists.flatMap((list) => list.files), ...engine];
  const plan = keepPlan(held, wanted, state.build === build ? null : state.stale, LARGEST_COPY);
  await dropKept(plan.drop);
  const next = { build, locales, stale: plan.stale, edition };
  await writeState({ ...next, whole: null });
  const { failed, refused } = await keepAll(plan.fetch);
  if (failed + refused + plan.refused === 0) await writeState({ ...next, whole });
  tell({ kind: 'kept', edition, failed, refused: refused + plan.refused });
}
