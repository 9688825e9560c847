import type { Locale } from '../i18n/locales.ts';

/** Of the channel on which the worker tells every open page how the keeping goes. */
export const CHANNEL = 'atlas-offline';

/** What a page asks of the worker: to keep the site in a language. */
export type Asked = { kind: 'keep'; locale: Locale };

/** What the worker tells. `full`: no room was left for `refused` files; `failed` could not be had as published. */
export type Told =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'kept'; edition: string; refused: number; failed: number };

/** Caches of the copy: all of it, for who removes it. */
export const CACHES = {
  /** Files of the lists, each with its revision, as published. */
  kept: 'atlas-kept',
  /** Scripts, styles and the engine's files as they were asked for. */
  fixed: 'atlas-fixed',
  /** Pages that no list has, as they were last seen. */
  visited: 'atlas-visited',
} as const;
