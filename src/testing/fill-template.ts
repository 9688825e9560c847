import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RowCells } from './make-package.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/**
 * Writes rows into the first sheet of an XLSX template as a spreadsheet does, and leaves the rest of the file as it is:
 * numbers as numbers, all else as text. `fields` are those of the template's columns in their order. Throws for a
 * value that the template has no column for.
 */
export function fillWorkbook(
  template: Uint8Array,
  fields: readonly string[],
  rows: readonly RowCells[],
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(template);
  const written = rows.map((row, index) => {
    for (const field of Object.keys(row))
      if (!fields.includes(field)) throw new Error(`template has no column: ${field}`);
    const cells = fields.map((field, column) => {
      const value = row[field] ?? '';
      const at = `${letters(column)}${index + 2}`;
      if (value === '') return '';
      return /^(?:value|value_max|rounded_to)$/.test(field)
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    });
    return `<row r="${index + 2}">${cells.join('')}</row>`;
  });
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const filled = sheet.replace(/<row r="2".*?<\/row>/s, written.join(''));
  if (filled === sheet) throw new Error('template has no row to be filled in');
  return Uint8Array.from(zipSync({ ...parts, [SHEET]: strToU8(filled) }));
}

/** Writes rows below the header of a CSV template, with semicolons as spreadsheets of this country save it. */
export function fillCsv(template: string, rows: readonly RowCells[]): string {
  const fields = template.trim().split(',');
  const quoted = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => fields.map((field) => quoted(row[field] ?? '')).join(';'));
  return `\ufeff${[fields.join(';'), ...lines].join('\r\n')}\r\n`;
}
