import { CONTENT_SECURITY_POLICY } from '../../src/layouts/security.ts';

/** A picture has its looks and its fonts inside, and nothing that runs. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** Addresses of views that other sites frame, and their policy: any site may. */
export const FRAMED = /^\/((ru|en)\/)?embed\//;
export const FRAMED_POLICY = CONTENT_SECURITY_POLICY;

/** Headers of every answer; `frame-ancestors` can't be said in a page's own meta element. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Who may read the files of the data: a page of any site. */
export const OPEN = '*';

/** True for what is shown and not read by programs: pages, and what they are made of. `path` is as it was asked. */
export const isPage = (path: string): boolean => /(?:\/|\.(?:html|js|css|woff2|wasm\.bin))$/.test(path);

/** Files of a frozen edition, which never change. */
export const FROZEN = /\/data\/editions\/\d{4}\.\d{1,2}\.\d+(?:\.zip$|\/(?:.*\/)?[^/]+\.(?:csv|json)$)/;
export const FOR_EVER = 'public, max-age=31536000, immutable';
