/**
 * Whom to tell of a weakness (RFC 9116): the page that says how to report an error, as the site gives no e-mail
 * address. Good for a year from the edition, so that the file's bytes are those of the build.
 */
import type { APIRoute } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { readDescriptor } from '../../loaders/data-folder.ts';
import { SITE } from '../../loaders/site.ts';

export const GET: APIRoute = async () => {
  const expires = new Date((await readDescriptor()).created);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [
    ['Contact', new URL('/about/', SITE).href],
    ['Expires', expires.toISOString()],
    ['Preferred-Languages', locales.join(', ')],
    ['Canonical', new URL('/.well-known/security.txt', SITE).href],
  ];
  return new Response(lines.map(([name, text]) => `${name}: ${text}\n`).join(''));
};
