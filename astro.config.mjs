import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hostingFiles } from './scripts/hosting/hosting-files.ts';
import { defaultLocale, localeFacts, locales } from './src/i18n/locales.ts';
import { offlineFiles } from './src/loaders/offline/offline-files.ts';
import { SITE } from './src/loaders/site.ts';

export default defineConfig({
  site: SITE.origin,
  trailingSlash: 'always',
  // No inline style and no inline script: the Content-Security-Policy allows neither.
  // Two pages at once: while one waits for DuckDB the other is written.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: {
    // Licences of all that is in the scripts, as most of them ask for.
    build: { assetsInlineLimit: 0, license: { fileName: 'licences.md' } },
    // Leaflet names its classic script as its main file, from which nothing unused can be left out.
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({
      i18n: {
        defaultLocale,
        locales: Object.fromEntries(locales.map((locale) => [locale, localeFacts[locale].tag])),
      },
      filter: (page) => !/\/404\/$|^\/(?:(?:ru|en)\/)?embed\//.test(new URL(page).pathname),
      // As on the pages themselves, the Kazakh one stands for every other language.
      serialize: ({ links = [], ...item }) => {
        const kazakh = links.find(({ lang }) => lang === localeFacts.kk.tag);
        return { ...item, links: kazakh ? [...links, { ...kazakh, lang: 'x-default' }] : links };
      },
    }),
    hostingFiles(),
    // The last: it lists what the others wrote.
    offlineFiles(),
  ],
});
