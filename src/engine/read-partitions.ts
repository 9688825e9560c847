import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Cell } from '../model/cell.ts';
import { mapAtOnce } from '../model/map-at-once.ts';
import { StartError } from './failures.ts';
import type { CheckedPartition, PartitionedTable } from './partitioned-table.ts';
import { type Bounds, partitionsFor, regionOf } from './partitions.ts';
import { openRangeFile } from './range-file.ts';

/** A question to a partitioned table: its bounds and the fields that it needs, which are all that is read. */
export type PartitionQuestion = Bounds & { fields: readonly string[] };

/** Files that travel at once; browsers open no more to one host over HTTP/1.1. */
const AT_ONCE = 6;

/**
 * Rows of a partitioned table within the bounds, in the order of the manifest's files, read by ranges without an
 * engine: of each file its index and the chunks of the fields in groups that can hold the areas. `folder` is the
 * address of the table's folder, with a slash at its end. Fails with a `StartError` that names the file.
 */
export async function readPartitions(
  folder: string,
  { partitions }: Pick<PartitionedTable, 'partitions'>,
  { fields, ...bounds }: PartitionQuestion,
): Promise<Record<string, Cell>[]> {
  const needed = partitionsFor(partitions, bounds);
  const made = await mapAtOnce(needed, AT_ONCE, (part) =>
    readPartition(new URL(part.path, folder).href, part, fields, bounds.areas),
  );
  return made.flat();
}

async function readPartition(
  path: string,
  { bytes, footer, region, rows }: CheckedPartition,
  fields: readonly string[],
  areas: Bounds['areas'] = [region],
): Promise<Record<string, Cell>[]> {
  const file = openRangeFile(path, bytes);
  const within = areas.filter((area) => regionOf(area) === region);
  const filter = within.includes(region) ? {} : { filter: { area: { $in: within } } };
  try {
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: footer });
    if (Number(metadata.num_rows) !== rows)
      throw new StartError(path, `${metadata.num_rows} of ${rows} rows`);
    const options = { file, metadata, columns: [...fields], compressors, ...filter };
    return (await parquetReadObjects(options)) as Record<string, Cell>[];
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(path, String(cause), cause);
  }
}
