import Papa from 'papaparse';
import type { PackageFiles } from '../package-files.ts';
import { folderOf } from './list-editions.ts';
import { CHANGES } from './read-edition.ts';

/** Why a row changed in an edition, in each language. */
export interface ChangeReason {
  edition: string;
  why_kk: string;
  why_ru: string;
  why_en: string;
}

/**
 * Reasons that an edition's `changes.csv` gives, by `<table> <id>` of the row; rows without one are left out. None when
 * the edition has no such file.
 */
export function readChangeReasons(files: PackageFiles, edition: string): Map<string, ChangeReason> {
  const content = files.get(`${folderOf(edition)}${CHANGES}`);
  const text = typeof content === 'object' ? new TextDecoder().decode(content) : (content ?? '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(
    data.flatMap(({ table = '', id = '', why_kk = '', why_ru = '', why_en = '' }) =>
      why_kk === '' ? [] : [[`${table} ${id}`, { edition, why_kk, why_ru, why_en }] as const],
    ),
  );
}
