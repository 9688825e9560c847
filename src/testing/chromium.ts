import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Paths of this machine's Chromiums with all that a reader's has: the one Playwright keeps, then the system's. */
export function fullChromiums(): string[] {
  const kept = chromium.executablePath();
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = [
    ...(kept ? [kept] : []),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ];
  return paths.filter((path) => existsSync(path));
}

/**
 * Paths of the Chromiums that there may be, the first to try first: only `CHROMIUM` where it is set; else the one that
 * comes with the install, which is made for machines without a screen and draws a page in half of a full browser's time;
 * then full ones. Where `isFull` they come first: over a page that runs out of memory the other one dies whole.
 */
async function candidates(isFull: boolean): Promise<string[]> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
    return [named];
  }
  // It comes for Linux alone.
  const own = await sparticuz.executablePath().catch(() => null);
  const light = own ? [own] : [];
  return isFull ? [...fullChromiums(), ...light] : [...light, ...fullChromiums()];
}

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
/** Where no language is set, a file saved under a Kazakh name would lose it. */
const ENVIRONMENT = { ...process.env, LC_ALL: 'C.UTF-8' };

/** A headless browser. A missing system library is said in one line with what to install. */
export const launchChromium = (isFull = false): Promise<Browser> =>
  withChromium((executablePath) => chromium.launch({ executablePath, args: ARGS, env: ENVIRONMENT }), isFull);

/** The same with a profile that stays in a folder, and its disk cache with it. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  withChromium((executablePath) =>
    chromium.launchPersistentContext(folder, { executablePath, args: ARGS, env: ENVIRONMENT }),
  );

/** Path of the first Chromium that starts here. */
export const findChromium = (): Promise<string> =>
  withChromium(async (executablePath) => {
    await (await chromium.launch({ executablePath, args: ARGS, env: ENVIRONMENT })).close();
    return executablePath;
  });

/** What `launch` makes of the first Chromium that it can start; where there is none, what keeps each from starting. */
async function withChromium<T>(launch: (executablePath: string) => Promise<T>, isFull = false): Promise<T> {
  const faults: string[] = [];
  for (const path of await candidates(isFull)) {
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
