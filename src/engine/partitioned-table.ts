import type { Partition } from './partitions.ts';

/** A partition that says what its bytes have to be. */
export type CheckedPartition = Partition & {
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
  /** Length of what the file ends with, its index: one range holds it. */
  footer: number;
  /** First and last area in the file, by their ids as text. */
  areas: readonly [first: string, last: string];
  /** First and last end of a period in the file, partial dates as text; null where no row has a period. */
  periods: readonly [first: string, last: string] | null;
};

/**
 * A table as files of Parquet: `<table>/partitions.json`. Paths are inside its folder. The files hold the fields of the
 * CSV file and `line`, each row's place in it, which gives the file's order back.
 */
export type PartitionedTable = {
  table: string;
  edition: string;
  /** Made-up rows are never published. */
  made_up: boolean;
  rows: number;
  bytes: number;
  fields: readonly string[];
  /** SHA-256 of the CSV file that the rows were read from. */
  csv_sha256: string;
  partitions: readonly CheckedPartition[];
};

/** Name of the manifest in a table's folder. */
export const PARTITIONS = 'partitions.json';

const SHA256 = /^[0-9a-f]{64}$/;
/** Folders of the Hive layout and a file; nothing that leaves the table's folder or is an address of its own. */
const PATH = /^year=\w+\/region=[\w-]+\/\w+\.parquet$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isPair = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isText);
const isHash = (value: unknown) => isText(value) && SHA256.test(value);

function isPartition(part: unknown): part is CheckedPartition {
  if (!isObject(part)) return false;
  const { region, year, path, bytes, rows, sha256, footer, areas, periods } = part;
  return (
    isText(region) &&
    (year === null || Number.isInteger(year)) &&
    isText(path) &&
    PATH.test(path) &&
    [bytes, rows, footer].every(isCount) &&
    isHash(sha256) &&
    isPair(areas) &&
    (periods === null || isPair(periods))
  );
}

/**
 * The manifest of a table from its text, which comes from elsewhere: throws `manifest of partitions: …` where anything
 * is not of its kind, where a path leads out of the folder, or where files do not add up to the table.
 */
export function parsePartitionedTable(text: string): PartitionedTable {
  const fail = (what: string) => new Error(`manifest of partitions: ${what}`);
  let made: unknown;
  try {
    made = JSON.parse(text);
  } catch (cause) {
    throw new Error(`manifest of partitions: no JSON: ${text.slice(0, 40)}`, { cause });
  }
  if (!isObject(made)) throw fail('no object');
  const { table, edition, made_up, rows, bytes, fields, csv_sha256, partitions } = made;
  if (!isText(table) || !isText(edition) || typeof made_up !== 'boolean')
    throw fail('no table, edition or made_up');
  if (!isCount(rows) || !isCount(bytes)) throw fail('rows or bytes are no count');
  if (!Array.isArray(fields) || !fields.every(isText)) throw fail('fields are no list of names');
  if (!isHash(csv_sha256)) throw fail('csv_sha256 is no SHA-256');
  if (!Array.isArray(partitions)) throw fail('partitions are no list');
  for (const part of partitions)
    if (!isPartition(part)) throw fail(`a partition can not be read: ${JSON.stringify(part)?.slice(0, 120)}`);
  const parts = partitions as CheckedPartition[];
  const sum = (of: 'rows' | 'bytes') => parts.reduce((all, part) => all + part[of], 0);
  if (sum('rows') !== rows || sum('bytes') !== bytes) throw fail(`files hold ${sum('rows')} of ${rows} rows`);
  if (new Set(parts.map(({ path }) => path)).size < parts.length) throw fail('a path is there twice');
  return { table, edition, made_up, rows, bytes, fields, csv_sha256: String(csv_sha256), partitions: parts };
}
