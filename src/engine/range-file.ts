import { StartError } from './failures.ts';

/** A file elsewhere that is read by ranges; what Parquet's reader takes. Ends are exclusive. */
export type RangeFile = {
  byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
};

/**
 * Opens a file of so many bytes without asking for any. A host that does not know ranges sends the whole file: it is
 * taken once and kept. An answer of another length, of another range or of a file of another size fails with a
 * `StartError` that names the file: nothing is read from it.
 */
export function openRangeFile(path: string, bytes: number): RangeFile {
  let whole: Promise<ArrayBuffer> | undefined;

  async function ask(start: number, end: number): Promise<ArrayBuffer> {
    const headers = { Range: `bytes=${start}-${end - 1}` };
    const response = await fetch(path, { headers }).catch((cause: unknown) => {
      throw new StartError(path, String(cause), cause);
    });
    if (response.status === 200) {
      whole ??= bodyOf(response, bytes);
      return (await whole).slice(start, end);
    }
    // Browsers tell of another site's `Content-Range` only where that site allows it; the length they always know.
    const said = response.headers.get('Content-Range');
    if (response.status !== 206) throw new StartError(path, String(response.status));
    if (said !== null && said !== `bytes ${start}-${end - 1}/${bytes}`)
      throw new StartError(path, `${said} is not bytes ${start}-${end - 1}/${bytes}`);
    return bodyOf(response, end - start);
  }

  async function bodyOf(response: Response, length: number): Promise<ArrayBuffer> {
    const body = await response.arrayBuffer().catch((cause: unknown) => {
      throw new StartError(path, String(cause), cause);
    });
    if (body.byteLength !== length) throw new StartError(path, `${body.byteLength} of ${length} bytes`);
    return body;
  }

  return {
    byteLength: bytes,
    slice: async (start, end = bytes) => (whole ? (await whole).slice(start, end) : ask(start, end)),
  };
}
