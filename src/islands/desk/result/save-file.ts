import { tableToIPC } from 'apache-arrow';
import { download } from '../../download.ts';
import { FILE_TYPES, type FileFormat, type FileOrder, type FileReply } from './file-formats.ts';
import workerUrl from './file.worker.ts?worker&url';
import type { Shown } from './shown.ts';

/** Cells that a workbook is made of at most: more take a gigabyte while they are written. */
export const XLSX_CELLS = 2_000_000;

/** Saves an answer as a file, in the order that the engine gave its rows. Fails with the reason. */
export async function saveFile(format: FileFormat, shown: Shown): Promise<void> {
  const { answer, t } = shown;
  const day = new Date().toISOString().slice(0, 10);
  const name = `otbasy-atlas-${answer.edition}-${day}.${format}`;
  if (format === 'arrow') {
    download(name, FILE_TYPES.arrow, tableToIPC(answer.table, 'file') as Uint8Array<ArrayBuffer>);
    return;
  }
  const content = await inWorker({
    format,
    ipc: tableToIPC(answer.table, 'stream'),
    title: t('result.label'),
    aboutTitle: t('result.about'),
    about: [
      [t('result.about.atlas'), new URL('/', location.href).href],
      [t('result.about.edition'), answer.edition],
      [t('result.about.date'), day],
      [t('result.about.licence'), 'CC BY 4.0'],
      [t('result.about.rows'), String(shown.rows)],
      ['SQL', answer.sql],
    ],
  });
  download(name, FILE_TYPES[format], content);
}

/** What the worker makes of an order. It lives as long as the order does, and its memory goes with it. */
async function inWorker(order: FileOrder): Promise<Blob | string> {
  const worker = new Worker(workerUrl);
  try {
    const reply = await new Promise<FileReply>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker did not start')));
      worker.postMessage(order, [order.ipc.buffer]);
    });
    if ('error' in reply) throw new Error(reply.error);
    return reply.content;
  } finally {
    worker.terminate();
  }
}
