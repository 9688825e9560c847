/** A page with nothing but the browser's engine on it, for tests to ask through. */
import type { EngineManifest } from '../../engine/manifest.ts';
import { loadTables, openWasm } from '../../engine/wasm.ts';
import { VIEWS } from '../../queries/questions.ts';

const start = async () => {
  const manifest = (await (await fetch('/engine/manifest.json')).json()) as EngineManifest;
  const engine = await openWasm(manifest);
  await loadTables(engine, manifest, VIEWS);
  return engine;
};

Object.assign(globalThis, { engine: start() });
