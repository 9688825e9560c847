import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { translator } from '../../format/translator.ts';
import { type Locale, localeFacts, localePath, locales } from '../../i18n/locales.ts';
import type { Descriptor } from '../data-folder.ts';
import { worded } from '../data-folder.ts';
import { publishedFiles } from '../published-files.ts';
import { SITE } from '../site.ts';
import { stillZip, type ZipEntries } from './still-zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the edition is, its tables, its licences and how to name it, in one language. */
function readmeIn(locale: Locale, descriptor: Descriptor): string {
  const t = translator(locale);
  const { version, resources, licenses } = descriptor;
  const tables = resources.map((one) => `  ${one.path}  ${worded(locale, one, 'title')}`);
  return [
    `${worded(locale, descriptor, 'title')} (${localeFacts[locale].name})`,
    t('ed.label', { edition: version }),
    '',
    worded(locale, descriptor, 'description'),
    t('data.what'),
    `${t('data.missing')} ${t('data.numbers')}`,
    `${t('data.licence')} ${licenses.map(({ title, path }) => `${title}, ${path}`).join('; ')}`,
    `${t('data.boundaries')}: ${t('data.boundaries.licence')} ODbL 1.0, https://opendatacommons.org/licenses/odbl/1-0/`,
    t('dataset.readme.check', { command: 'sha256sum -c SHA256SUMS' }),
    new URL(localePath(locale, '/data/'), SITE).href,
    '',
    ...tables,
  ].join('\n');
}

/** `sha256sum -c` reads it: a line a file, checksum and path, in the order of the paths. */
function checksums(entries: ZipEntries): string {
  const paths = Object.keys(entries).sort();
  return paths.map((path) => `${sha256(entries[path] ?? new Uint8Array())}  ${path}\n`).join('');
}

/**
 * A frozen edition in one archive, whole, with the files that it shares with earlier ones: under a folder of its
 * own, with a README in three languages and the checksums of all files.
 */
export async function editionZip(edition: string): Promise<Uint8Array> {
  const prefix = `editions/${edition}/`;
  const files = (await publishedFiles()).filter(({ address }) => address.startsWith(prefix));
  const entries: Record<string, Uint8Array> = {};
  for (const { address, path } of files)
    entries[address.slice(prefix.length)] = new Uint8Array(await readFile(path));
  const descriptor = JSON.parse(new TextDecoder().decode(entries['datapackage.json'])) as Descriptor;
  entries['README.txt'] = utf8(`${locales.map((one) => readmeIn(one, descriptor)).join('\n\n\n')}\n`);
  const all = { ...entries, SHA256SUMS: utf8(checksums(entries)) };
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  const inFolder = sorted.map(([path, bytes]) => [`otbasy-atlas-${edition}/${path}`, bytes] as const);
  return stillZip(Object.fromEntries(inFolder), descriptor.created.slice(0, 10));
}
