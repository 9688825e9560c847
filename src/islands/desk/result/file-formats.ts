/** Formats that an answer is saved in. */
export const FILE_FORMATS = ['csv', 'xlsx', 'json', 'arrow'] as const;

/** One of them; also the ending of the file's name. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Media types of the files. */
export const FILE_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  arrow: 'application/vnd.apache.arrow.file',
};

/** What the worker is asked: the answer as Arrow IPC, and what a reader of the file has to know. */
export type FileOrder = {
  format: Exclude<FileFormat, 'arrow'>;
  ipc: Uint8Array;
  title: string;
  about: readonly (readonly [label: string, text: string])[];
  aboutTitle: string;
};

/** What it answers: the file, or why there is none. */
export type FileReply = { content: Blob | string } | { error: string };
