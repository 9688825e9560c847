import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { createServer } from 'node:http';
import { build } from 'vite';
import { launchChromium } from '../../src/testing/chromium.ts';
import { listen, siteServer } from '../serve/site-server.ts';
import { machineLine, packageLine } from './machine.ts';
import type { Peer } from './maps-page/main.ts';
import { judged, markdownTable, ratio, summary } from './statistics.ts';

declare const peer: Peer;

// bench:maps [-- --runs 9]: the built site's maps beside a page of Leaflet alone with the same shapes, as a Markdown
// table. Needs `npm run build` before. Each run is on a new page of one browser.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write('bench:maps needs --runs from 1 on\n');
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  process.stderr.write('bench:maps needs the built site: npm run build\n');
  process.exit(1);
}

/** A region with many districts and centres. */
const REGION = 'KZ-61';
const VIEWPORTS = { phone: { width: 390, height: 500 }, desk: { width: 1440, height: 500 } } as const;
const BOUNDS = { ready: 200, indicator: 50 } as const;

type Times = Record<'ready' | 'indicator' | 'districts', number[]>;
const noTimes = (): Times => ({ ready: [], indicator: [], districts: [] });

/** Our map from coming into view to answering, one step of its indicators, and a region's districts. */
async function timeOurs(page: Page, origin: string, times: Times): Promise<void> {
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(async (region) => {
    const nextFrame = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          setTimeout(done, 0);
        });
      });
    const until = (host: Element, name: string) =>
      new Promise<void>((done) => {
        const seen = () => host.hasAttribute(name);
        if (seen()) return done();
        const observer = new MutationObserver(() => {
          if (!seen()) return;
          observer.disconnect();
          done();
        });
        observer.observe(host, { attributes: true });
      });
    const hosts = [...document.querySelectorAll<HTMLElement>('region-map')];
    const host = hosts.find((one) => one.checkVisibility());
    if (!host) throw new Error('the page has no map');
    if ('ready' in host.dataset) throw new Error('the map was ready before it came into view');
    let started = performance.now();
    host.scrollIntoView();
    await until(host, 'data-ready');
    const ready = performance.now() - started;

    const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name=indicator]')];
    const indicator: number[] = [];
    for (const input of [...inputs.slice(1), inputs[0]]) {
      if (!input) continue;
      started = performance.now();
      input.click();
      await nextFrame();
      indicator.push(performance.now() - started);
    }

    const drawn = [...host.querySelectorAll<SVGAElement>(`svg.map a[data-area="${region}"]`)];
    const link = drawn.find((one) => one.checkVisibility());
    if (!link) throw new Error(`the map has no region ${region}`);
    started = performance.now();
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await until(host, 'data-region');
    await nextFrame();
    return { ready, indicator, districts: performance.now() - started };
  }, REGION);
  times.ready.push(measured.ready);
  times.indicator.push(...measured.indicator);
  times.districts.push(measured.districts);
}

/** The same by the peer: regions drawn, recoloured; districts of the whole country drawn, for it keeps no region apart. */
async function timePeer(page: Page, origin: string, times: Times): Promise<void> {
  await page.goto(`${origin}/`);
  await page.waitForFunction('"peer" in globalThis');
  const draw = (object: string, shapes: string) =>
    page.evaluate(([shapes, object]) => peer.draw(shapes, object), [shapes, object] as const);
  times.ready.push(await draw('regions-2022', '/boundaries/regions-2022.topo.json'));
  for (const shift of [1, 2, 3]) times.indicator.push(await page.evaluate((n) => peer.recolour(n), shift));
  times.districts.push(await draw('districts', '/boundaries/districts.topo.json'));
}

async function timed(
  browser: Browser,
  work: (page: Page) => Promise<void>,
  viewport: { width: number; height: number },
) {
  const context = await browser.newContext({ viewport });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-maps-'));
await build({
  configFile: false,
  logLevel: 'error',
  root: resolve('scripts/bench/maps-page'),
  build: { outDir: folder, emptyOutDir: true },
});
const [built, shapes] = [sirv(folder), sirv('data')];
const peerServer = createServer((request, response) => {
  built(request, response, () => shapes(request, response));
});
const site = siteServer(resolve('dist'));
const [ours, theirs] = await Promise.all(
  [site, peerServer].map(async (one) => `http://localhost:${await listen(one, 0)}`),
);
const browser = await launchChromium();
const machine = machineLine(browser.version());

const rows: string[][] = [];
try {
  for (const [name, viewport] of Object.entries(VIEWPORTS)) {
    const [own, other] = [noTimes(), noTimes()];
    for (let run = 0; run < runs; run += 1) {
      await timed(browser, (page) => timeOurs(page, ours ?? '', own), viewport);
      await timed(browser, (page) => timePeer(page, theirs ?? '', other), viewport);
    }
    for (const [task, words] of [
      ['ready', 'from coming into view to answering (peer: regions drawn)'],
      ['indicator', 'another indicator, to the next frame (peer: other tones)'],
      ['districts', `districts of ${REGION}, fetched and shown (peer: all districts drawn)`],
    ] as const)
      rows.push([
        `${name}, ${viewport.width} px`,
        words,
        summary(own[task]),
        task === 'districts' ? '' : judged(own[task], BOUNDS[task]),
        summary(other[task]),
        ratio(other[task], own[task]),
      ]);
  }
} finally {
  await browser.close();
  for (const one of [site, peerServer]) {
    one.closeAllConnections();
    one.close();
  }
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`${machine}
${packageLine(['leaflet'])}
Median (least–most, number of times), ${runs} runs, each on a new page.

${markdownTable(['screen', 'task', 'site', 'bound', 'Leaflet alone', 'ratio'], rows)}
`);
