import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressesIn } from '../../src/loaders/offline/offline-files.ts';
import { headersFile } from './headers-file.ts';
import { htaccess } from './htaccess.ts';

/** Writes, when all else is built, the rules that hosts read from the site's own folder. */
export const hostingFiles = (): AstroIntegration => ({
  name: 'hosting-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await writeFile(join(folder, '_headers'), headersFile(await addressesIn(folder)));
      await writeFile(join(folder, '.htaccess'), htaccess());
    },
  },
});
