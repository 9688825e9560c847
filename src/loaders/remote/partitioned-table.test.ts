import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { writePartitions } from '../../../scripts/partition/write-partitions.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { type Fault, type FileHost, openFileHost } from '../../testing/file-host.ts';
import { paramsOf } from '../../testing/question-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
let host: FileHost;

beforeAll(async () => {
  for (const table of OBSERVATION_TABLES) await writePartitions({ data: 'data', table, out: folder });
  host = await openFileHost(folder);
}, 60_000);
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

/** This build's database, opened anew with the setting. */
async function openWith(tables: string | undefined, data?: string) {
  vi.stubEnv('TABLES', tables);
  vi.stubEnv('DATA', data);
  vi.resetModules();
  return (await import('../database.ts')).database();
}

describe('a build whose tables are partitions', () => {
  it.each(['a folder', 'HTTP'])('of %s has the rows of the CSV files in their order', async (where) => {
    const csv = await openWith(undefined);
    const other = await openWith(where === 'HTTP' ? host.origin : folder);
    for (const table of OBSERVATION_TABLES) {
      const sql = `select * from ${table.replaceAll('-', '_')}`;
      expect(await other.run(sql)).toEqual(await csv.run(sql));
    }
  });

  it('answers every question as from the CSV files', async () => {
    const csv = await openWith(undefined);
    const other = await openWith(folder);
    const { default: questions } = { default: await import('../../queries/questions.ts') };
    const all = Object.values(questions).flatMap((one) => (one as { sql?: string }).sql ?? []);
    expect(all.length).toBeGreaterThan(40);
    for (const sql of all)
      expect(await other.run(sql, paramsOf(sql))).toEqual(await csv.run(sql, paramsOf(sql)));
  });

  it('fetches no file a second time', async () => {
    await openWith(host.origin);
    host.traffic();
    await openWith(host.origin);
    expect(host.traffic().requests).toBe(OBSERVATION_TABLES.length);
  });
});

describe('a build stops', () => {
  // Names of kept files are hashes: what is changed here was never fetched under its name.
  const fresh = async (fault: Fault) => {
    const out = mkdtempSync(join(tmpdir(), 'fresh-'));
    const data = join(out, 'data');
    cpSync('data', data, { recursive: true, filter: (path) => !path.includes('editions') });
    const line = readFileSync('data/context.csv', 'utf8').trimEnd().split('\n').at(-1) ?? '';
    appendFileSync(join(data, 'context.csv'), line.replace(/^[^,]+/, `x-${process.pid}-${Date.now()}`));
    await writePartitions({ data, table: 'context', out });
    const other = await openFileHost(out);
    other.fault('rows.parquet', fault);
    try {
      return await openWith(other.origin, data).catch((cause: unknown) => String(cause));
    } finally {
      await other.close();
      rmSync(out, { recursive: true });
    }
  };

  it.each<[Fault, RegExp]>([
    ['cut', /partition is cut or another: http.*rows\.parquet \(\d+ of \d+ bytes\)/],
    ['other', /partition is not its manifest's: http.*rows\.parquet/],
    ['gone', /file can not be fetched: http.*rows\.parquet \(404\)/],
  ])('at a file that is %s, and names it', async (fault, words) => {
    expect(await fresh(fault)).toMatch(words);
  });

  it('where partitions are of another file than the one that the site offers', async () => {
    const data = mkdtempSync(join(tmpdir(), 'changed-'));
    cpSync('data', data, { recursive: true, filter: (path) => !path.includes('editions') });
    appendFileSync(join(data, 'families.csv'), '\n');
    await expect(openWith(folder, data)).rejects.toThrow('partitions are not of this file: families.csv');
    rmSync(data, { recursive: true });
  });

  it('where the address holds no table', async () => {
    await expect(openWith(`${host.origin}/nothing`)).rejects.toThrow('TABLES holds no table of this package');
  });
});
