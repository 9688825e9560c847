import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { fullChromiums } from '../../src/testing/chromium.ts';
import { builtPages, TEMPLATES, templateOf } from '../../src/testing/site/helpers/dist.ts';
import { listen } from '../serve/site-server.ts';
import { machineLine } from './machine.ts';
import { openPacked } from './packed-server.ts';
import { installPeers, versionsLine } from './peer-packages.ts';
import { markdownTable, median } from './statistics.ts';

// bench:lighthouse [-- --runs 3 --of /centres/,/regions/*/]: Lighthouse as on a phone over the largest Kazakh page of
// each template, as a Markdown table. Needs `npm run build` before, and a full Chromium. Performance is the median of
// the runs; the other categories don't change between runs and are looked at in the first.
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    of: { type: 'string', default: TEMPLATES.join(',') },
  },
});
const runs = Number(values.runs);
const refuse = (why: string): never => {
  process.stderr.write(`bench:lighthouse needs ${why}\n`);
  process.exit(1);
};
if (!Number.isInteger(runs) || runs < 1) refuse('--runs from 1 on');
if (!existsSync('dist/index.html')) refuse('the built site: npm run build');
const executablePath = fullChromiums()[0] ?? refuse('a full Chromium, Playwright’s or the system’s');

const LIGHTHOUSE = { lighthouse: '13.5.0' };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** The parts of Lighthouse's report that are read here; scores from 0 to 1. */
type Report = {
  runtimeError?: { message: string };
  categories: Partial<
    Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
};
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const packageFolder = installPeers(LIGHTHOUSE);
const { default: lighthouse } = (await import(
  pathToFileURL(resolve(join(packageFolder('lighthouse'), 'core/index.js'))).href
)) as { default: Lighthouse };

const probe = createServer();
const port = await listen(probe, 0);
await new Promise((done) => probe.close(done));

const wanted = values.of.split(',');
const pages = Map.groupBy(
  builtPages().filter(({ locale }) => locale === 'kk'),
  templateOf,
);
const { origin, close } = await openPacked(resolve('dist'), true);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
});
const machine = machineLine(browser.version());

async function look(address: string, onlyCategories: readonly Category[]): Promise<Report> {
  const result = await lighthouse(`${origin}${address}`, { port, onlyCategories, logLevel: 'silent' });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${address}: ${result?.lhr.runtimeError?.message ?? 'no report'}`);
  return result.lhr;
}

const percent = (report: Report, category: Category) =>
  Math.round((report.categories[category]?.score ?? Number.NaN) * 100);
const numberOf = (report: Report, audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;

/** What keeps the categories other than performance from 100. */
function faultsOf(report: Report): string[] {
  return CATEGORIES.slice(1).flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score = null, title = id } = report.audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${id} (${title})`] : [];
    }),
  );
}

const HEADER = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'CLS', 'FCP', 'LCP', 'TBT'];
const rows: string[][] = [];
const faults: string[] = [];

/** Looks at a page and adds its line and its faults. */
async function addReport(address: string): Promise<void> {
  const first = await look(address, CATEGORIES);
  const reports = [first];
  for (let run = 1; run < runs; run += 1) reports.push(await look(address, ['performance']));
  const middle = (audit: string) => median(reports.map((report) => numberOf(report, audit)));
  const scores = reports.map((report) => percent(report, 'performance'));
  rows.push([
    address,
    `${median(scores)} (${Math.min(...scores)}–${Math.max(...scores)})`,
    ...CATEGORIES.slice(1).map((category) => String(percent(first, category))),
    middle('cumulative-layout-shift').toFixed(3),
    `${Math.round(middle('first-contentful-paint'))} ms`,
    `${Math.round(middle('largest-contentful-paint'))} ms`,
    `${Math.round(middle('total-blocking-time'))} ms`,
  ]);
  faults.push(...faultsOf(first).map((fault) => `${address}: ${fault}`));
}

try {
  for (const [template, same] of pages) {
    if (!wanted.includes(template)) continue;
    const page = same.toSorted((a, b) => b.html.length - a.html.length)[0];
    if (!page) continue;
    try {
      await addReport(page.address);
    } catch (error) {
      // A page that Lighthouse can't follow is said to be so; the others are looked at.
      rows.push([page.address, ...Array.from({ length: HEADER.length - 1 }, () => '–')]);
      faults.push(error instanceof Error ? error.message : String(error));
    }
    process.stderr.write(`${rows.at(-1)?.join(' ')}\n`);
  }
} finally {
  await browser.close();
  close();
}

process.stdout.write(`${machine}
${versionsLine(LIGHTHOUSE)}, its phone and its simulated slow 4G; brotli 9
Runs: ${runs}, median (least–most).

${markdownTable(HEADER, rows)}
${faults.map((fault) => `\nnot full: ${fault}`).join('')}
`);
