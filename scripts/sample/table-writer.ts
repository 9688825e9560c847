import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../src/model/observation.ts';

/** Takes in rows of one table and writes them as CSV. */
export interface TableWriter {
  add(row: Observation): void;
  close(): void;
}

const CHUNK = 1 << 20;

/** Texts are few and come again and again; codes and numbers have nothing to quote. */
const quoted = new Map<string, string>();
function quote(text: string): string {
  const known = quoted.get(text);
  if (known !== undefined) return known;
  const made = /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  quoted.set(text, made);
  return made;
}

const isText = (name: string) => /_(kk|ru|en)$/.test(name);

/** Opens a table's file with its header. Rows wait in memory up to a megabyte and are written at once. */
export function openTable(folder: string, path: string, fields: readonly string[]): TableWriter {
  const file = openSync(join(folder, path), 'w');
  const columns = fields.map((name) => ({ name: name as keyof Observation, isText: isText(name) }));
  let text = `${fields.join(',')}\n`;
  const flush = () => {
    writeSync(file, text);
    text = '';
  };
  return {
    add: (row) => {
      let line = '';
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i];
        const cell = column && row[column.name];
        if (i > 0) line += ',';
        if (cell === null || cell === undefined) continue;
        line += column?.isText ? quote(cell as string) : typeof cell === 'object' ? cell.join(';') : cell;
      }
      text += `${line}\n`;
      if (text.length > CHUNK) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}
