/**
 * The one function of write-excel-file that zips where it is called. Its public entries hand larger files to a
 * worker of a `blob:` address, which the site's Content-Security-Policy refuses, and then never answer.
 */
declare module '*/write-excel-file/modules/export/writeXlsxFileUniversal.js' {
  import type { Options, Sheet } from 'write-excel-file/universal';

  export function generateXlsxFileSync(
    sheets: Sheet<Blob>[],
    options: Options<Blob>,
    none: undefined,
    toBytes: (content: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>;
}
