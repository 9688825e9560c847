import type { Browser, BrowserContext, Page } from 'playwright-core';
import { weigh, type Weight } from '../../src/testing/site/helpers/weight.ts';

/** A phone of the middle and its network: a quarter of the processor's speed, slow 4G. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  slowdown: 4,
  latency: 150,
  bitsPerSecond: 1_600_000,
} as const;

/** What a reader's first view of a page costs. Times in milliseconds from the start of the navigation. */
export type FirstView = {
  weight: Weight;
  /** Addresses of all that was asked for. */
  paths: string[];
  fcp: number;
  lcp: number;
  /** When map, chart and table are there: where they stand in the HTML, when it is read and painted. */
  drawn: number;
  /** Of each task that kept the page from answering the part over 50 ms, from the first paint on. */
  tbt: number;
  cls: number;
  /** What scripts hold after rubbish is collected, in bytes. */
  heap: number;
};

type Seen = { lcp: number; cls: number; tasks: { at: number; long: number }[] };
declare global {
  var seen: Seen;
}

/** Runs before any script of the page. */
function watch(): void {
  const all: Seen = { lcp: 0, cls: 0, tasks: [] };
  globalThis.seen = all;
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => {
    all.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) all.cls += shift.value;
  });
  on('longtask', ({ startTime, duration }) => {
    all.tasks.push({ at: startTime, long: duration });
  });
}

/**
 * Measures the first view of a page in a context of its own: nothing is kept from the run before, and no service
 * worker loads what later views need. The page is left alone for three seconds after its network is quiet.
 */
export async function measureFirstView(browser: Browser, address: string): Promise<FirstView> {
  const { viewport, deviceScaleFactor } = PHONE;
  const context = await browser.newContext({
    ...{ viewport, deviceScaleFactor, isMobile: true, hasTouch: true },
    serviceWorkers: 'block',
  });
  try {
    return await measureIn(context, address);
  } finally {
    await context.close();
  }
}

async function measureIn(context: BrowserContext, address: string): Promise<FirstView> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: PHONE.latency },
    downloadThroughput: PHONE.bitsPerSecond / 8,
    uploadThroughput: PHONE.bitsPerSecond / 16,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
  const weighed = weigh(page, address);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForTimeout(3000);
  const times = await timesOf(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { ...times, ...(await weighed()), heap: usedSize };
}

async function timesOf(page: Page): Promise<Pick<FirstView, 'fcp' | 'lcp' | 'drawn' | 'tbt' | 'cls'>> {
  return page.evaluate(() => {
    const { lcp, cls, tasks } = globalThis.seen;
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const drawn = performance.getEntriesByName('drawn')[0]?.startTime;
    const tbt = tasks
      .filter(({ at, long }) => at + long > fcp)
      .reduce((sum, { long }) => sum + Math.max(0, long - 50), 0);
    return {
      ...{ fcp, lcp, tbt, cls },
      drawn: drawn ?? Math.max(fcp, navigation?.domContentLoadedEventEnd ?? Number.NaN),
    };
  });
}
