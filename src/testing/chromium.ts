import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium: `CHROMIUM`, else the one Playwright keeps, else the system's, else the one that comes
 * with the install (unpacked on first use).
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
    return named;
  }
  const kept = chromium.executablePath();
  if (kept && existsSync(kept)) return kept;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of NAMES) if (folder && existsSync(join(folder, name))) return join(folder, name);
  return sparticuz.executablePath();
}

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

/** A headless browser. A missing system library is said in one line with what to install. */
export const launchChromium = (): Promise<Browser> =>
  withChromium((executablePath) => chromium.launch({ executablePath, args: ARGS }));

/** The same with a profile that stays in a folder, and its disk cache with it. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  withChromium((executablePath) => chromium.launchPersistentContext(folder, { executablePath, args: ARGS }));

async function withChromium<T>(launch: (executablePath: string) => Promise<T>): Promise<T> {
  const executablePath = await findChromium();
  try {
    return await launch(executablePath);
  } catch (error) {
    const library = /error while loading shared libraries: (\S+?):/.exec(String(error))?.[1];
    if (!library) throw error;
    throw new Error(
      `chromium lacks a system library: ${library}; on Debian or Ubuntu: apt-get install -y chromium`,
    );
  }
}
