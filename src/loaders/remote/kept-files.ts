import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type CheckedPartition,
  type PartitionedTable,
  PARTITIONS,
  parsePartitionedTable,
} from '../../engine/partitioned-table.ts';
import { mapAtOnce } from '../../model/map-at-once.ts';
import type { TablesAddress } from './tables-address.ts';

/** Fetched files by their SHA-256: an edition fetches what the last one did not have. Deleting it costs time only. */
const KEPT = '.cache/tables';
const AT_ONCE = 6;
const PATIENCE = 60_000;

const placeOf = (address: TablesAddress, path: string): string =>
  address.kind === 'folder' ? join(address.path, path) : new URL(path, address.href).href;

async function fetchBytes(place: string): Promise<Uint8Array | null> {
  const response = await fetch(place, { signal: AbortSignal.timeout(PATIENCE) }).catch((cause: unknown) => {
    throw new Error(`file can not be fetched: ${place} (${String(cause)})`, { cause });
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`file can not be fetched: ${place} (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The manifest of a table at an address; null where nothing is there: that table stays in the package. */
export async function readManifest(address: TablesAddress, table: string): Promise<PartitionedTable | null> {
  const place = placeOf(address, `${table}/${PARTITIONS}`);
  const bytes =
    address.kind === 'http'
      ? await fetchBytes(place)
      : await readFile(place).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return null;
          throw error;
        });
  if (bytes === null) return null;
  const made = parsePartitionedTable(new TextDecoder().decode(bytes));
  if (made.table !== table) throw new Error(`manifest of another table: ${place} (${made.table})`);
  return made;
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest('hex');
}

async function checkedFile(place: string, { sha256, bytes }: CheckedPartition): Promise<string> {
  const { size } = await stat(place);
  if (size !== bytes) throw new Error(`partition is cut or another: ${place} (${size} of ${bytes} bytes)`);
  if ((await sha256Of(place)) !== sha256) throw new Error(`partition is not its manifest's: ${place}`);
  return place;
}

async function keptFile(place: string, { sha256, bytes }: CheckedPartition): Promise<string> {
  const kept = join(KEPT, `${sha256}.parquet`);
  const size = await stat(kept).then(
    (file) => file.size,
    () => null,
  );
  if (size === bytes) return kept;
  const fetched = await fetchBytes(place);
  if (!fetched) throw new Error(`file can not be fetched: ${place} (404)`);
  if (fetched.length !== bytes)
    throw new Error(`partition is cut or another: ${place} (${fetched.length} of ${bytes} bytes)`);
  if (createHash('sha256').update(fetched).digest('hex') !== sha256)
    throw new Error(`partition is not its manifest's: ${place}`);
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(`${kept}.${process.pid}`, fetched);
  await rename(`${kept}.${process.pid}`, kept);
  return kept;
}

/** Paths on this machine of all files of a table, in the manifest's order; every byte is what the manifest says. */
export async function localFiles(
  address: TablesAddress,
  { table, partitions }: PartitionedTable,
): Promise<string[]> {
  const take = address.kind === 'folder' ? checkedFile : keptFile;
  return mapAtOnce(partitions, AT_ONCE, (part) => take(placeOf(address, `${table}/${part.path}`), part));
}
