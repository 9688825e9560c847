import type { EngineManifest } from '../engine/manifest.ts';
import type { StartProgress, WasmEngine } from '../engine/wasm.ts';

let opened: Promise<WasmEngine> | undefined;

async function open(onProgress: (progress: StartProgress) => void): Promise<WasmEngine> {
  // Nothing of DuckDB is in the page's own script: it comes with the first question.
  const [{ openWasm }, response] = await Promise.all([
    import('../engine/wasm.ts'),
    fetch('/engine/manifest.json', { cache: 'no-cache' }),
  ]);
  if (!response.ok) throw new Error(`${response.status} /engine/manifest.json`);
  return openWasm((await response.json()) as EngineManifest, onProgress);
}

/** The page's one engine, started by the first to ask. After a failed start the next to ask tries again. */
export function engine(onProgress: (progress: StartProgress) => void = () => {}): Promise<WasmEngine> {
  opened ??= open(onProgress).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
