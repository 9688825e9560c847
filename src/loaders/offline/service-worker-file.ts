import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../../offline/worker/service-worker.ts', import.meta.url));

/** The site's worker as one script. It changes with every build, so that a browser sees that there is another. */
export async function serviceWorkerFile(buildId: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify(buildId), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('service worker: nothing was made');
  return output.output[0].code;
}
