import type { PackageFiles } from '../schema/package-files.ts';
import { releaseEdition } from '../schema/editions/release-edition.ts';
import { makePackage, type TableCells } from './make-package.ts';

/** What an edition holds, and why its rows changed: lines of `next-reasons.csv` without its header. */
export type EditionCells = { edition: string; tables: TableCells; reasons?: readonly string[] };

/** A package whose editions were released one after another, each frozen on the 5th of its month. */
export async function makeEditions(editions: readonly EditionCells[]): Promise<PackageFiles> {
  const note = JSON.stringify({ text_kk: 'Жазба', text_ru: 'Запись', text_en: 'Note' });
  let frozen: [string, string | Uint8Array][] = [];
  let files = new Map<string, string | Uint8Array>();
  for (const { edition, tables, reasons = [] } of editions) {
    const drafts = reasons.length > 0 ? ['table,id,why_kk,why_ru,why_en', ...reasons, ''].join('\n') : null;
    const base = makePackage(tables, {
      'editions/next-notes.json': note,
      ...(drafts === null ? {} : { 'editions/next-reasons.csv': drafts }),
    });
    const [year = 0, month = 0] = edition.split('.').map(Number);
    const made = await releaseEdition(new Map([...base, ...frozen]), {
      edition,
      today: { year, month, day: 5 },
    });
    if (made.kind === 'refused') throw new Error(made.problems.join('\n'));
    files = new Map([...base, ...frozen, ...made.files]);
    for (const path of made.used) files.delete(path);
    frozen = [...files].filter(([path]) => path.startsWith('editions/'));
  }
  return files;
}
