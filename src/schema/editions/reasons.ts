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

/** Reasons by `<table> <id>`, with the problems of the file; none when it is not there. */
export function readReasons(files: PackageFiles): { reasons: Map<string, Reason>; problems: string[] } {
  const content = files.get(NEXT_REASONS);
  const text =
    content === undefined || typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (text === undefined) return { reasons: new Map(), problems: [] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const problems = errors.map(({ message, row }) => `${NEXT_REASONS}: row ${(row ?? 0) + 1}: ${message}`);
  if (header.join() !== FIELDS.join())
    problems.push(`${NEXT_REASONS}: header: ${header.join()} → ${FIELDS.join()}`);
  const reasons = rows.map(([table = '', id = '', why_kk = '', why_ru = '', why_en = '']) => ({
    table,
    id,
    why_kk: why_kk.trim(),
    why_ru: why_ru.trim(),
    why_en: why_en.trim(),
  }));
  return { reasons: new Map(reasons.map((reason) => [`${reason.table} ${reason.id}`, reason])), problems };
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

/** `next-reasons.csv` with a line for each reason, complete or not. */
export function writeReasons(reasons: readonly Reason[]): string {
  const rows = reasons.map((reason) => FIELDS.map((field) => reason[field]));
  return `${Papa.unparse([[...FIELDS], ...rows], { newline: '\n' })}\n`;
}
