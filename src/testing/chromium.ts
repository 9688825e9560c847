import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Paths of the Chromiums that there may be, the first to try first: only `CHROMIUM` where it is set; else the one that
 * comes with the install, which is made for machines without a screen and draws a page in half of a full browser's time;
 * the one Playwright keeps; the system's.
 */
async function* candidates(): AsyncGenerator<string> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
    yield named;
    return;
  }
  // It comes for Linux alone.
  const own = await sparticuz.executablePath().catch(() => null);
  if (own) yield own;
  const kept = chromium.executablePath();
  if (kept && existsSync(kept)) yield kept;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of NAMES) if (folder && existsSync(join(folder, name))) yield join(folder, name);
}

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

/** A headless browser. A missing system library is said in one line with what to install. */
export const launchChromium = (): Promise<Browser> =>
  withChromium((executablePath) => chromium.launch({ executablePath, args: ARGS }));

/** The same with a profile that stays in a folder, and its disk cache with it. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  withChromium((executablePath) => chromium.launchPersistentContext(folder, { executablePath, args: ARGS }));

/** Path of the first Chromium that starts here. */
export const findChromium = (): Promise<string> =>
  withChromium(async (executablePath) => {
    await (await chromium.launch({ executablePath, args: ARGS })).close();
    return executablePath;
  });

/** What `launch` makes of the first Chromium that it can start; where there is none, what keeps each from starting. */
async function withChromium<T>(launch: (executablePath: string) => Promise<T>): Promise<T> {
  const faults: string[] = [];
  for await (const path of candidates()) {
    try {
      return await launch(path);
    } catch (error) {
      const library = /error while loading shared libraries: (\S+?):/.exec(String(error))?.[1];
      faults.push(`${path}: ${library ? `lacks a system library: ${library}` : String(error)}`);
    }
  }
  throw new Error(
    `no Chromium starts; on Debian or Ubuntu: apt-get install -y chromium\n${faults.join('\n')}`,
  );
}
