import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { type BuiltPage, templateOf } from './dist.ts';

/** Bytes over the wire of what a reader gets before touching anything; fonts are compressed already. */
export type Weight = {
  address: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
  other: number;
  total: number;
};

const BUDGET = 100_000;
const SCRIPTS = 30_000;
/** Templates whose first view the budget holds for. */
const LIMITED = ['/', '/centres/', '/funds/', '/families/', '/inspections/', '/regions/*/', '/data/sql/'];

/** Size of bytes as a host sends them: brotli at the level that it can afford for each answer. */
export const packed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** Sizes of scripts and styles, which pages share, by their paths. */
const known = new Map<string, number>();

function packedOnce(path: string, bytes: Buffer): number {
  const size = known.get(path) ?? packed(bytes);
  known.set(path, size);
  return size;
}

/**
 * Weighs all that a page loads from now on; to be called before it goes to its address. What it answers is called when
 * the network is quiet.
 */
export function weigh(page: Page, address: string): () => Promise<{ weight: Weight; paths: string[] }> {
  const weight: Weight = { address, html: 0, css: 0, js: 0, fonts: 0, other: 0, total: 0 };
  const paths: string[] = [];
  const pending: Promise<void>[] = [];
  const listen = (response: Response) => {
    const add = async () => {
      const body = await response.body();
      const type = response.request().resourceType();
      const part = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' }[type] ?? 'other';
      const { pathname } = new URL(response.url());
      const bytes = part === 'fonts' ? body.length : packedOnce(pathname, body);
      weight[part as 'html'] += bytes;
      weight.total += bytes;
      paths.push(pathname);
    };
    // What comes when the page is being closed is weighed by nobody.
    pending.push(
      add().catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      }),
    );
  };
  page.on('response', listen);
  return async () => {
    page.off('response', listen);
    await Promise.all(pending);
    return { weight: { ...weight }, paths: [...paths] };
  };
}

/** What is too much in the first view of a page: nothing, where all is well. */
export function weightFaults(
  page: BuiltPage,
  { weight, paths }: { weight: Weight; paths: string[] },
): string[] {
  const isHeavy = LIMITED.includes(templateOf(page)) && weight.total > BUDGET;
  return [
    ...(isHeavy ? [`first view over ${BUDGET} bytes: ${JSON.stringify(weight)}`] : []),
    ...(weight.js > SCRIPTS ? [`scripts over ${SCRIPTS} bytes: ${weight.js}`] : []),
    ...paths
      .filter((path) => /leaflet|duckdb|\.wasm|plot/i.test(path))
      .map((path) => `comes too early: ${path}`),
  ];
}
