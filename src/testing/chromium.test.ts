import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'otbasy-atlas-'));
const program = (name: string, script: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
};

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('CHROMIUM that names no file is said at once', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  await expect(findChromium()).rejects.toThrow('CHROMIUM names no file: /nowhere/chromium');
  await expect(launchChromium()).rejects.toThrow('CHROMIUM names no file: /nowhere/chromium');
});

it('CHROMIUM comes before any other', async () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

it('a missing system library is said in one line with what to install', async () => {
  const broken =
    'echo "chrome: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127';
  mkdirSync(folder, { recursive: true });
  vi.stubEnv('CHROMIUM', program('chromium', broken));
  await expect(launchChromium()).rejects.toThrow(
    'chromium lacks a system library: libnss3.so; on Debian or Ubuntu: apt-get install -y chromium',
  );
});
