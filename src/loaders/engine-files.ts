import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { codedTable } from '../engine/arrow-coded.ts';
import type { EngineManifest, EngineTable } from '../engine/manifest.ts';
import { readDescriptor, readSchema } from './data-folder.ts';
import { measureOf } from './measured-files.ts';
import { once } from './once.ts';
import { tableColumns } from './table-columns.ts';

/** A file under `/engine/`; its name holds a hash of its bytes, but for the manifest's. */
export type EngineFile = { name: string; bytes: Uint8Array };

const MODULE = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';
const SCRIPT = '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';
/** Packing the module takes seconds: it is kept from build to build, by the hash of what was packed. */
const KEPT = '.cache/engine';

const resolve = (path: string) => createRequire(import.meta.url).resolve(path);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const short = (bytes: Uint8Array) => sha256(bytes).slice(0, 10);

async function packedModule(): Promise<{ file: EngineFile; raw: number }> {
  const module = await readFile(resolve(MODULE));
  const name = `duckdb-eh.${short(module)}.wasm.bin`;
  const kept = join(KEPT, name);
  const bytes = await readFile(kept).catch(async () => {
    const packed = gzipSync(module, { level: constants.Z_BEST_COMPRESSION });
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, packed);
    return packed;
  });
  return { file: { name, bytes }, raw: module.length };
}

async function tables(): Promise<{ file: EngineFile; table: EngineTable }[]> {
  const { resources } = await readDescriptor();
  return Promise.all(
    resources
      .filter(({ format }) => format === 'csv')
      .map(async (resource) => {
        const columns = await tableColumns(resource.name);
        const { fields } = await readSchema(resource);
        const bytes = codedTable(columns);
        const name = `${resource.name}.${short(bytes)}.arrow`;
        return {
          file: { name, bytes },
          table: {
            name: resource.name,
            path: `/engine/${name}`,
            bytes: bytes.length,
            rows: columns[0]?.codes.length ?? 0,
            csv: `/data/${resource.path}`,
            lists: fields.filter(({ type }) => type === 'list').map((field) => field.name),
            sha256: (await measureOf(resource.path)).sha256,
          },
        };
      }),
  );
}

/** Everything that the browser's engine needs, with the manifest that names it. */
export const engineFiles = once(async (): Promise<EngineFile[]> => {
  const module = await packedModule();
  const scriptBytes = await readFile(resolve(SCRIPT));
  const script = { name: `duckdb-eh.${short(scriptBytes)}.js`, bytes: scriptBytes };
  const made = await tables();
  const manifest: EngineManifest = {
    edition: (await readDescriptor()).version,
    script: `/engine/${script.name}`,
    module: { path: `/engine/${module.file.name}`, bytes: module.file.bytes.length, raw: module.raw },
    tables: made.map(({ table }) => table),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest)}\n`);
  return [module.file, script, ...made.map(({ file }) => file), { name: 'manifest.json', bytes: text }];
});
