import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from './hosting/caddyfile.ts';
import { nginxFile, type Place } from './hosting/nginx.ts';

// hosting nginx|caddy [--dir DIR] [--port N]: prints the server's configuration for the built site.
const MAKERS: Readonly<Record<string, (place: Place) => string>> = { nginx: nginxFile, caddy: caddyfile };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '8080' } },
});
const make = new Map(Object.entries(MAKERS)).get(positionals[0] ?? '');
if (make) process.stdout.write(make({ folder: resolve(values.dir), port: Number(values.port) }));
else {
  process.stderr.write('which server: hosting nginx|caddy [--dir DIR] [--port N]\n');
  process.exitCode = 1;
}
