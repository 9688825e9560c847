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
