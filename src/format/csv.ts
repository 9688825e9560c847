/** A cell as a file of the package has it: empty for null, lists joined by semicolons, numbers with a point. */
export type CsvCell = string | number | boolean | null | readonly string[];

/** Rows as CSV the way the package writes it: a header, LF at every line's end, quotes only where they are needed. */
export function writeCsv(
  header: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): string {
  const lines = rows.map((row) => header.map((name) => cell(row[name] ?? null)).join(','));
  return [header.join(','), ...lines].map((line) => `${line}\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.join(';') : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
