import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['src/testing/site/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Reads dist/ and drives Chromium over it: needs a build, which `npm test` makes first.
        test: {
          name: 'site',
          include: ['src/testing/site/**/*.test.ts'],
          globalSetup: ['src/testing/unpack-chromium.ts'],
          testTimeout: 300_000,
          // Two browsers on two cores are late now and then; what is wrong is wrong twice.
          retry: 1,
          hookTimeout: 120_000,
          // Two files at once: on two cores one browser waits while the other works.
          maxWorkers: 2,
        },
      },
    ],
  },
});
