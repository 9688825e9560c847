/** Numbers of the frozen editions, the oldest first, and of the one that the site shows: `/as-of/editions.json`. */
import type { APIRoute } from 'astro';
import { edition } from '../../loaders/edition.ts';
import { editionNumbers } from '../../loaders/editions/frozen.ts';

export const GET: APIRoute = async () =>
  Response.json({ newest: await edition(), editions: await editionNumbers() });
