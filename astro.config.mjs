import { defineConfig } from 'astro/config';

export default defineConfig({
  // Absolute links (canonical, hreflang) are made from this; a deployment says its own with SITE.
  site: process.env.SITE ?? 'https://otbasy-atlas.example',
  trailingSlash: 'always',
  // No inline style and no inline script: the Content-Security-Policy allows neither.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
