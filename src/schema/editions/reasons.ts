import Papa from 'papaparse';
import { EDITIONS, type PackageFiles } from '../package-files.ts';
import type { RowChange } from './diff-rows.ts';

/** Where the reasons of the next edition are written: a line for each row corrected or removed, and for others that want one. */
export const NEXT_REASONS = `${EDITIONS}next-reasons.csv`;

/** Why a row changed, in each language. */
export interface Reason {
  table: string;
  id: string;
  why_kk: string;
  why_ru: string;
  why_en: string;
}

const FIELDS = ['table', 'id', 'why_kk', 'why_ru', 'why_en'] as const;
/** What has changed in the row, for whoever writes the reason; it is not read. */
const WHAT = 'what';

/**
 * Reasons by `<table> <id>`, with the problems of the file; none when it is not there. A spreadsheet may have saved it
 * with semicolons or tabs.
 */
export function readReasons(files: PackageFiles): { reasons: Map<string, Reason>; problems: string[] } {
  const content = files.get(NEXT_REASONS);
  if (content === undefined) return { reasons: new Map(), problems: [] };
  const text = textOf(content);
  if (text === null)
    return { reasons: new Map(), problems: [`${NEXT_REASONS}: not UTF-8: save it as “CSV UTF-8”`] };
  const delimiter = [',', ';', '\t'].find((sign) => text.startsWith(`table${sign}`)) ?? ',';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const problems = errors.map(({ message, row }) => `${NEXT_REASONS}: row ${(row ?? 0) + 1}: ${message}`);
  if (header.filter((name) => name !== WHAT).join() !== FIELDS.join())
    problems.push(`${NEXT_REASONS}: header: ${header.join()} → ${FIELDS.join()}`);
  const reasons = rows.map((row): Reason => {
    const cell = (field: (typeof FIELDS)[number]) => row[header.indexOf(field)]?.trim() ?? '';
    const [table, id] = [cell('table'), cell('id')];
    return { table, id, why_kk: cell('why_kk'), why_ru: cell('why_ru'), why_en: cell('why_en') };
  });
  return { reasons: new Map(reasons.map((reason) => [`${reason.table} ${reason.id}`, reason])), problems };
}

function textOf(content: string | Uint8Array): string | null {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/**
 * Why a row changed: a withdrawn row says so itself, a corrected or removed one in `next-reasons.csv`, empty where it
 * is not there yet. An added or reworded one may have a reason there; null when it has none.
 */
export function reasonFor({ change, row }: RowChange, reasons: ReadonlyMap<string, Reason>): Reason | null {
  const { table, id, cells } = row;
  if (change === 'withdrawn') {
    const why = (language: string) => cells.get(`withdrawn_why_${language}`) ?? '';
    return { table, id, why_kk: why('kk'), why_ru: why('ru'), why_en: why('en') };
  }
  const written = reasons.get(`${table} ${id}`);
  if (written || (change !== 'corrected' && change !== 'removed')) return written ?? null;
  return { table, id, why_kk: '', why_ru: '', why_en: '' };
}

/** True when the reason is there in each language. */
export function isComplete({ why_kk, why_ru, why_en }: Reason): boolean {
  return why_kk !== '' && why_ru !== '' && why_en !== '';
}

/** `next-reasons.csv` with a line for each reason, complete or not, and what has changed in its row. */
export function writeReasons(reasons: readonly Reason[], changes: readonly RowChange[]): string {
  const whats = new Map(
    changes.map((change) => [`${change.row.table} ${change.row.id}`, whatChanged(change)]),
  );
  const rows = reasons.map(({ table, id, why_kk, why_ru, why_en }) => [
    ...[table, id, whats.get(`${table} ${id}`) ?? ''],
    ...[why_kk, why_ru, why_en],
  ]);
  return `${Papa.unparse([['table', 'id', WHAT, 'why_kk', 'why_ru', 'why_en'], ...rows], { newline: '\n' })}\n`;
}

/** What has changed in a row in short: `corrected, value: 17 → 19`. */
export function whatChanged({ change, values }: RowChange): string {
  return [change, ...values.map(({ field, was, now }) => `${field}: ${was || '–'} → ${now || '–'}`)].join(
    ', ',
  );
}
