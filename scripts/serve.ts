/** Serves dist/ as a host would and prints the address: `PORT` changes 4321. */
import { existsSync } from 'node:fs';
import { listen, siteServer } from './serve/site-server.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
try {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
    throw new Error(`not a port: ${process.env['PORT']}`);
  if (!existsSync('dist/index.html')) throw new Error('nothing to serve: npm run build makes dist/');
  const port = await listen(siteServer('dist'), wanted);
  console.log(`Otbasy Atlas: http://localhost:${port}/  (Ctrl+C stops)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
