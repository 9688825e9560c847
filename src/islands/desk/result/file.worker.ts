/** Makes files of answers away from the page, which stays alive however long an answer is. */
import { tableFromIPC } from 'apache-arrow';
import { writeCsv } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/export-table.ts';
import { writeJson } from '../../../exports/json.ts';
import { writeXlsx } from '../../../exports/xlsx.ts';
import { columnsOf } from './columns.ts';
import type { FileOrder, FileReply } from './file-formats.ts';

function exportTable({ ipc, title, about }: FileOrder): ExportTable {
  const table = tableFromIPC(ipc);
  const columns = columnsOf(table);
  return {
    title,
    about,
    columns: columns.map(({ name, kind }) => ({ name, title: name, type: kind })),
    rows: {
      *[Symbol.iterator]() {
        for (let row = 0; row < table.numRows; row += 1) yield columns.map(({ cell }) => cell(row));
      },
    },
  };
}

async function contentOf(order: FileOrder): Promise<Blob | string> {
  const table = exportTable(order);
  if (order.format === 'xlsx') return writeXlsx(table, order.aboutTitle);
  return order.format === 'csv' ? writeCsv(table) : writeJson(table);
}

self.addEventListener('message', ({ data }: MessageEvent<FileOrder>) => {
  contentOf(data).then(
    (content) => self.postMessage({ content } satisfies FileReply),
    (error: unknown) =>
      self.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies FileReply),
  );
});
