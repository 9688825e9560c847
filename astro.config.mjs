import { defineConfig } from 'astro/config';
import { SITE } from './src/loaders/site.ts';

export default defineConfig({
  site: SITE.origin,
  trailingSlash: 'always',
  // No inline style and no inline script: the Content-Security-Policy allows neither.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
