import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** What a host does to a file: `whole` ignores ranges, `cut` leaves the last byte out, `other` turns one byte round. */
export type Fault = 'whole' | 'cut' | 'other' | 'wrong-range' | 'gone';

/** Answers for plain files, which are counted. */
export interface FileAnswers {
  answer: RequestListener;
  /** Does something to the files whose path holds a text; null ends it. */
  fault(part: string, fault: Fault | null): void;
  /** Requests and bytes of bodies since the last call. */
  traffic(): { requests: number; bytes: number };
}

/** Such a host on this machine. */
export interface FileHost extends FileAnswers {
  origin: string;
  close(): Promise<void>;
}

/** Answers for a folder as object stores and delivery networks give them: with ranges, without compression. */
export function answerFiles(folder: string): FileAnswers {
  const faults = new Map<string, Fault>();
  let [requests, sent] = [0, 0];
  const answer: RequestListener = (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = join(folder, path);
    const fault = [...faults].find(([part]) => path.includes(part))?.[1];
    requests += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Content-Range');
    if (fault === 'gone' || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('<!doctype html>');
      return;
    }
    const size = statSync(file).size;
    const asked = fault === 'whole' ? null : /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const start = asked ? Number(asked[1]) : 0;
    const end = asked ? Math.min(Number(asked[2]), size - 1) : size - 1;
    const told = fault === 'wrong-range' ? start + 1 : start;
    if (asked) response.setHeader('Content-Range', `bytes ${told}-${end}/${size}`);
    response.writeHead(asked ? 206 : 200, { 'Content-Type': 'application/octet-stream' });
    send(response, file, start, fault === 'cut' ? end - 1 : end, fault === 'other');
  };

  function send(response: ServerResponse, file: string, start: number, end: number, isOther: boolean): void {
    const stream = createReadStream(file, { start, end });
    let isFirst = true;
    stream.on('data', (part) => {
      const bytes = Buffer.from(part as Buffer);
      if (isOther && isFirst) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
      isFirst = false;
      sent += bytes.length;
      response.write(bytes);
    });
    stream.on('end', () => response.end());
  }

  return {
    answer,
    fault: (part, fault) => void (fault ? faults.set(part, fault) : faults.delete(part)),
    traffic: () => {
      const last = { requests, bytes: sent };
      [requests, sent] = [0, 0];
      return last;
    },
  };
}

/** Serves a folder on a free port. */
export async function openFileHost(folder: string): Promise<FileHost> {
  const files = answerFiles(folder);
  const server = createServer(files.answer);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...files,
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}
