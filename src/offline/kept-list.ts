import type { Locale } from '../i18n/locales.ts';

/** A file that a device may keep. `revision` begins the SHA-256 of its bytes, in hex. */
export type KeptFile = readonly [path: string, revision: string, bytes: number];

/** What a device keeps of one language, the most needed first. Made at the end of a build. */
export type KeptList = {
  /** Of the build: changes with any of its lists. */
  build: string;
  edition: string;
  files: readonly KeptFile[];
  /** Parts of the SQL engine: kept only once a reader has used it. */
  engine: readonly KeptFile[];
};

/** Hex digits of a revision. */
export const REVISION_LENGTH = 16;

/** Where the list of a language is published. */
export const listAddress = (locale: Locale): string => `/offline/${locale}.json`;

/** All that a device keeps, in bytes, of all languages together: more is refused. */
export const LARGEST_COPY = 64_000_000;
