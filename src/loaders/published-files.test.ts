import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDescriptor } from './data-folder.ts';
import { publishedFiles } from './published-files.ts';

describe('the files of the first edition', () => {
  it('are published once each, under their own path', async () => {
    const files = await publishedFiles();
    const addresses = files.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { path } of (await readDescriptor()).resources) expect(addresses).toContain(path);
    expect(addresses).toContain('datapackage.json');
    expect(addresses).toContain('schemas/observation.json');
  });

  it('lie where they say', async () => {
    for (const { path } of await publishedFiles()) expect(readFileSync(path).length).toBeGreaterThan(0);
  });
});

describe('the files of a package with editions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'otbasy-atlas-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answer at the address of every edition, also where the bytes are held by an earlier one', async () => {
    write('funds.csv', 'now');
    write('notes.md', 'not published');
    write('editions/2026.11.0/funds.csv', 'then');
    write('editions/2026.11.0/manifest.json', manifest('2026.11.0'));
    write('editions/2026.12.0/manifest.json', manifest('2026.12.0'));
    vi.stubEnv('DATA', folder);
    vi.resetModules();
    const fresh = await import('./published-files.ts');
    const files = new Map((await fresh.publishedFiles()).map(({ address, path }) => [address, path]));
    expect([...files.keys()].sort()).toEqual([
      'editions/2026.11.0/funds.csv',
      'editions/2026.11.0/manifest.json',
      'editions/2026.12.0/funds.csv',
      'editions/2026.12.0/manifest.json',
      'funds.csv',
    ]);
    expect(readFileSync(files.get('editions/2026.12.0/funds.csv') ?? '', 'utf8')).toBe('then');
    expect(readFileSync(files.get('funds.csv') ?? '', 'utf8')).toBe('now');
  });

  const manifest = (edition: string) =>
    JSON.stringify({
      edition,
      previous: null,
      files: [{ path: 'funds.csv', sha256: 'not read here', bytes: 4, rows: 0, changed_in: '2026.11.0' }],
    });
});
