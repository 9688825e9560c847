import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../src/testing/chromium.ts';
import { builtPages } from '../../src/testing/site/helpers/dist.ts';
import { weightFaults } from '../../src/testing/site/helpers/weight.ts';
import { type FirstView, measureFirstView, PHONE } from './first-view.ts';
import { machineLine } from './machine.ts';
import { openPacked } from './packed-server.ts';
import { PEER_PACKAGES, PEERS, writePeers } from './peer-content.ts';
import { installPeers, versionsLine } from './peer-packages.ts';
import { markdownTable, median, milliseconds, ratio } from './statistics.ts';

// bench:pages [-- --runs 5]: first views of the built site on a phone beside pages with the same map, chart and table on
// the stacks of its peers, as Markdown tables. Needs `npm run build` before. Fails where a bound of bytes is missed.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
const refuse = (why: string) => {
  process.stderr.write(`bench:pages needs ${why}\n`);
  process.exit(1);
};
if (!Number.isInteger(runs) || runs < 1) refuse('--runs from 1 on');
if (!existsSync('dist/index.html')) refuse('the built site: npm run build');

const ADDRESSES = ['/', '/centres/', '/regions/KZ-61/', '/data/sql/'];

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
writePeers(folder, installPeers(PEER_PACKAGES));
const [site, peers] = await Promise.all([openPacked(resolve('dist'), true), openPacked(folder, false)]);
const browser = await launchChromium();
const machine = machineLine(browser.version());

type Measured = { name: string; views: FirstView[] };
const subjects = [
  ...ADDRESSES.map((address) => ({ name: address, address: `${site.origin}${address}` })),
  ...Object.entries(PEERS).map(([path, name]) => ({ name, address: `${peers.origin}/${path}/` })),
];
const measured: Measured[] = subjects.map(({ name }) => ({ name, views: [] }));
try {
  // By turns: what else the machine does falls on all alike. The first turn packs the files and counts for nothing.
  for (let run = 0; run <= runs; run += 1) {
    process.stderr.write(run === 0 ? 'warming up\n' : `run ${run} of ${runs}\n`);
    for (const [i, { address }] of subjects.entries()) {
      const view = await measureFirstView(browser, address);
      if (run > 0) measured[i]?.views.push(view);
    }
  }
} finally {
  await browser.close();
  site.close();
  peers.close();
  rmSync(folder, { recursive: true, force: true });
}

const KINDS = ['html', 'css', 'js', 'fonts', 'other', 'total'] as const;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const last = ({ views }: Measured): FirstView => {
  const view = views.at(-1);
  if (!view) throw new Error('no run was measured');
  return view;
};
const bytesRows = measured.map((one) => {
  const { weight, paths } = last(one);
  return [one.name, ...KINDS.map((kind) => kilobytes(weight[kind])), String(paths.length)];
});
const timesOf = ({ views }: Measured, of: 'fcp' | 'lcp' | 'drawn' | 'tbt') => views.map((view) => view[of]);
const timeRows = measured.map((one) => [
  one.name,
  ...(['fcp', 'lcp', 'drawn', 'tbt'] as const).map((of) => {
    const times = timesOf(one, of);
    return `${milliseconds(median(times))} (${milliseconds(Math.min(...times))}–${milliseconds(Math.max(...times))})`;
  }),
  median(one.views.map(({ cls }) => cls)).toFixed(3),
  `${(median(one.views.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB`,
]);
const home = measured[0];
const ratioRows = home
  ? measured
      .slice(ADDRESSES.length)
      .map((peer) => [
        peer.name,
        `${(last(peer).weight.total / last(home).weight.total).toFixed(1)}×`,
        `${(last(peer).weight.js / last(home).weight.js).toFixed(1)}×`,
        ...(['lcp', 'drawn'] as const).map((of) => ratio(timesOf(peer, of), timesOf(home, of))),
        `${(median(peer.views.map(({ heap }) => heap)) / median(home.views.map(({ heap }) => heap))).toFixed(1)}×`,
      ])
  : [];

process.stdout.write(`${machine}
${versionsLine(PEER_PACKAGES)}
A phone of ${PHONE.viewport.width} px at ${PHONE.deviceScaleFactor}×, processor ${PHONE.slowdown}× slower, ${PHONE.bitsPerSecond / 1e6} Mbit/s, ${PHONE.latency} ms; brotli 9; nothing in
the cache, no service worker. Runs: ${runs}, by turns, median (least–most).

${markdownTable(['kB', ...KINDS, 'requests'], bytesRows)}

${markdownTable(['time', 'first paint', 'largest paint', 'all drawn', 'blocked', 'shifts', 'heap'], timeRows)}

${markdownTable(['of the home page', 'bytes', 'scripts', 'largest paint', 'all drawn', 'heap'], ratioRows)}
`);

const pages = builtPages();
const faults = measured.slice(0, ADDRESSES.length).flatMap((one) => {
  const page = pages.find(({ address }) => address === one.name);
  return page ? one.views.flatMap((view) => weightFaults(page, view)) : [`not built: ${one.name}`];
});
for (const fault of new Set(faults)) process.stdout.write(`missed: ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else process.stdout.write('bounds kept: first views ≤ 100 kB, scripts ≤ 30 kB, no map or engine too early\n');
