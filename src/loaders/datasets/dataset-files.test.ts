import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { readParquet } from 'parquet-wasm';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { publishedRows } from '../../testing/published-rows.ts';
import { codeNames, isCoded } from './code-names.ts';
import { type Dataset, datasets } from './dataset.ts';
import { type DatasetFile, datasetFiles } from './dataset-files.ts';

type Row = Readonly<Record<string, unknown>>;

const all = (await datasets()).map((dataset) => [dataset.resource.name, dataset] as const);
const fileOf = async (
  dataset: Dataset,
  format: string,
  locale: string | null = null,
): Promise<DatasetFile & { bytes: Uint8Array }> => {
  const found = (await datasetFiles(dataset)).find((one) => one.format === format && one.locale === locale);
  if (!found?.bytes) throw new Error(`no file: ${dataset.resource.name}.${format}`);
  return { ...found, bytes: found.bytes };
};

/** A cell that any reader gives, as the CSV file has it. */
function written(type: string, cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (type === 'date') return new Date(cell as number).toISOString().slice(0, 10);
  return String(cell);
}
const asCsv = ({ fields }: Dataset, rows: readonly Row[]) =>
  rows.map((row) => Object.fromEntries(fields.map(({ name, type }) => [name, written(type, row[name])])));

/** Rows of the CSV file with numbers as every program writes them: 50.40 is 50.4. */
const csvRows = ({ resource, fields }: Dataset) =>
  publishedRows(resource.name).map((row) =>
    Object.fromEntries(
      fields.map(({ name, type }) => {
        const cell = row[name] ?? '';
        return [name, cell !== '' && /^(number|integer)$/.test(type) ? String(Number(cell)) : cell];
      }),
    ),
  );
const byKey = ({ primaryKey }: Dataset, rows: readonly Record<string, string>[]) => {
  const keyOf = (row: Record<string, string>) => primaryKey.map((name) => row[name]).join('\n');
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
const buffer = ({ bytes }: { bytes: Uint8Array }) => new Uint8Array(bytes).buffer;

describe.each(all)('the files of %s', (_, dataset) => {
  it('hold the rows of the CSV file as JSON', async () => {
    const rows = JSON.parse(new TextDecoder().decode((await fileOf(dataset, 'json')).bytes)) as Row[];
    expect(asCsv(dataset, rows)).toEqual(csvRows(dataset));
  });

  it('hold them as Arrow, read by another library', async () => {
    const table = tableFromIPC((await fileOf(dataset, 'arrow')).bytes);
    expect(asCsv(dataset, table.toArray() as Row[])).toEqual(csvRows(dataset));
  });

  it('hold them as Parquet, read by two engines that did not write it', async () => {
    const file = await fileOf(dataset, 'parquet');
    const wanted = byKey(dataset, csvRows(dataset));
    const inJavaScript = await parquetReadObjects({ file: buffer(file), compressors });
    expect(byKey(dataset, asCsv(dataset, inJavaScript))).toEqual(wanted);
    const inRust = tableFromIPC(readParquet(file.bytes).intoIPCStream()).toArray() as Row[];
    expect(byKey(dataset, asCsv(dataset, inRust))).toEqual(wanted);
  });

  it('hold them as a workbook with real numbers and dates, and their names', async () => {
    for (const locale of locales) {
      const name = await codeNames(locale);
      const [sheet, about] = await readXlsxFile(Buffer.from((await fileOf(dataset, 'xlsx', locale)).bytes), {
        trim: false,
      });
      const [head = [], ...rows] = sheet?.data ?? [];
      expect(about?.data.length).toBeGreaterThan(dataset.used.length);
      expect(head.every((title) => typeof title === 'string' && title !== '')).toBe(true);
      const wanted = csvRows(dataset).map((row) =>
        dataset.used.flatMap((field) => {
          const cell = row[field.name] ?? '';
          const own = cell === '' ? null : typed(field.type, cell);
          return isCoded(field) ? [own === null ? null : name(field, cell), own] : [own];
        }),
      );
      expect(rows).toEqual(wanted);
    }
  });
});

function typed(type: string, cell: string): unknown {
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return type === 'date' && cell >= '1900-03-01' ? new Date(cell) : cell;
}
