import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
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
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('CHROMIUM that names no file is said at once', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  await expect(findChromium()).rejects.toThrow('CHROMIUM names no file: /nowhere/chromium');
  await expect(launchChromium()).rejects.toThrow('CHROMIUM names no file: /nowhere/chromium');
});

const BROKEN =
  'echo "chrome: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127';

it('CHROMIUM is the only one tried, and a system library that it lacks is named with what to install', async () => {
  mkdirSync(folder, { recursive: true });
  const path = program('chromium', BROKEN);
  vi.stubEnv('CHROMIUM', path);
  await expect(launchChromium()).rejects.toThrow(
    'no Chromium starts; on Debian or Ubuntu: apt-get install -y chromium\n' +
      `${path}: lacks a system library: libnss3.so`,
  );
});

it('where one does not start, the next is tried', async () => {
  mkdirSync(folder, { recursive: true });
  const own = await sparticuz.executablePath();
  const systems = program('google-chrome', `exec ${own} "$@"`);
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('PATH', folder);
  vi.spyOn(sparticuz, 'executablePath').mockResolvedValue(program('broken', BROKEN));
  vi.spyOn(chromium, 'executablePath').mockReturnValue('');
  expect(await findChromium()).toBe(systems);
});
