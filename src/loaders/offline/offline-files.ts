import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { type KeptFile, type KeptList, listAddress, REVISION_LENGTH } from '../../offline/kept-list.ts';
import { orderKept } from '../../offline/order-kept.ts';
import { edition } from '../edition.ts';
import { onceFor } from '../once.ts';
import { serviceWorkerFile } from './service-worker-file.ts';

/** Addresses of a folder's files, in their order; a page's is that of its folder. */
export async function addressesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

async function keptFile(folder: string, address: string): Promise<KeptFile> {
  const hash = createHash('sha256');
  let size = 0;
  // Part by part: a table of a large package would fill the memory.
  for await (const part of createReadStream(
    join(folder, address.endsWith('/') ? `${address}index.html` : address),
  ) as AsyncIterable<Buffer>) {
    hash.update(part);
    size += part.length;
  }
  return [address, hash.digest('hex').slice(0, REVISION_LENGTH), size];
}

/** What a device keeps of each language of a built site. */
export async function keptLists(folder: string): Promise<[Locale, KeptList][]> {
  const addresses = await addressesIn(folder);
  const isEngine = (address: string) => address.startsWith('/engine/');
  // Scripts, styles and tables stand in the list of every language.
  const measure = onceFor((address: string) => keptFile(folder, address));
  // One at a time: thousands would be open together.
  const measured = async (some: readonly string[]): Promise<KeptFile[]> => {
    const files: KeptFile[] = [];
    for (const one of some) files.push(await measure(one));
    return files;
  };
  const engine = await measured(addresses.filter(isEngine));
  const lists = await Promise.all(
    locales.map(async (locale) => ({ locale, files: await measured(orderKept(addresses, locale)), engine })),
  );
  const build = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, REVISION_LENGTH);
  const of = await edition();
  return lists.map(({ locale, files }) => [locale, { build, edition: of, files, engine }]);
}

/** Writes, when all else is built, what devices keep of it and the worker that keeps it. */
export const offlineFiles = (): AstroIntegration => ({
  name: 'offline-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const lists = await keptLists(folder);
      for (const [locale, list] of lists) {
        const path = join(folder, listAddress(locale));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, JSON.stringify(list));
      }
      await writeFile(join(folder, 'sw.js'), await serviceWorkerFile(lists[0]?.[1].build ?? ''));
    },
  },
});
