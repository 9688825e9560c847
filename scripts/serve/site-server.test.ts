import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../hosting/rules.ts';
import { listen, siteServer } from './site-server.ts';

const above = mkdtempSync(join(tmpdir(), 'otbasy-atlas-'));
const folder = join(above, 'dist');
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

let server: Server;
let port: number;
beforeAll(async () => {
  write('index.html', 'home kk');
  write('ru/index.html', 'home ru');
  write('404.html', 'lost kk');
  write('ru/404/index.html', 'lost ru');
  write('data/areas.csv', 'id\nҚЗ\n');
  write('data/datapackage.json', '{}');
  writeFileSync(join(above, 'secret.txt'), 'secret');
  server = siteServer(folder);
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(above, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** One raw request: `fetch` would tidy the path. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: 'localhost', path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server of the site', () => {
  it.each([
    ['/', 200, 'home kk'],
    ['/ru/', 200, 'home ru'],
    ['/data/areas.csv', 200, 'id\nҚЗ\n'],
    ['/?theme=dark', 200, 'home kk'],
    ['/nowhere/', 404, 'lost kk'],
    ['/ru/nowhere/', 404, 'lost ru'],
    ['/en/nowhere/', 404, ''],
    ['/data/nothing.csv', 404, 'lost kk'],
  ])('answers %s with %d', async (path, status, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/data/../../secret.txt',
    '/%00',
    '/%E0%A4%A',
    '//',
  ])('lets nothing out of its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(body).not.toContain('secret');
    if (path !== '//') expect(status).toBe(404);
  });

  it.each(['/', '/data/areas.csv', '/nowhere/'])('sends its headers with %s', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(headersOf(path)))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  it.each([
    ['/', /^text\/html;\s?charset=utf-8$/],
    ['/data/areas.csv', /^text\/csv; charset=utf-8$/],
    ['/data/datapackage.json', /^application\/json/],
  ])('says what %s is', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toMatch(type);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/data/areas.csv', 'HEAD');
    expect([status, body]).toEqual([200, '']);
    expect(headers['content-length']).toBe(String(Buffer.byteLength('id\nҚЗ\n')));
  });

  it('answers 304 to who has the file already', async () => {
    const { headers } = await ask('/');
    const { status, body } = await ask('/', 'GET', { 'If-None-Match': String(headers['etag']) });
    expect([status, body]).toEqual([304, '']);
  });
});

describe('listening', () => {
  it('on a taken port fails with what to do about it', async () => {
    await expect(listen(siteServer(folder), port)).rejects.toThrow(
      `port ${port} is taken: stop what runs there or choose another, PORT=4400 npm start`,
    );
  });

  it('is on this machine only', () => {
    const address = server.address();
    expect(typeof address === 'object' && address?.address).toMatch(/^(127\.0\.0\.1|::1)$/);
  });

  it('tells any other failure in its own words', async () => {
    const denied = createServer();
    const failed = listen(denied, 0);
    denied.emit('error', Object.assign(new Error('permission denied'), { code: 'EACCES' }));
    await expect(failed).rejects.toThrow('permission denied');
    denied.close();
  });
});
