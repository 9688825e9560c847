import type { Cell } from '../../model/cell.ts';
import { writeCsv } from '../../exports/csv.ts';
import type { ExportTable } from '../../exports/export-table.ts';
import { download } from '../download.ts';
import { problemText } from './problem-text.ts';
import { placeOfProblem } from './problems-view.ts';
import type { VerdictContext } from './verdict-view.ts';

/** Marks that keep a text's direction to itself on a page, and only get in the way in a file. */
const ISOLATES = /[\u2068\u2069]/g;

function problemTable(context: VerdictContext): ExportTable {
  const { t, names, verdict, file } = context;
  const rows = verdict.problems.map((problem): Cell[] => {
    const { row, column, cell } = placeOfProblem(context, problem);
    const text = problemText(t, names, verdict.table, problem).replace(ISOLATES, '');
    return [row, column, problem.field, cell, text];
  });
  const column = (name: string, title: string) => ({ name, title, type: 'text' as const });
  return {
    title: t('check.problems'),
    columns: [
      column('row', t('check.column.row')),
      column('column', t('check.column.column')),
      column('field', t('data.column.field')),
      column('cell', t('check.column.cell')),
      column('problem', t('check.column.problem')),
    ],
    rows,
    about: [
      [names.table(verdict.table), file.name],
      [t('check.kinds.all'), t('check.failed', { n: verdict.problemCount })],
    ],
  };
}

/** Saves the list of problems as a file of the reader's. */
export async function downloadProblems(context: VerdictContext, format: 'csv' | 'xlsx'): Promise<void> {
  const { t, file } = context;
  const table = problemTable(context);
  const name = `${file.name.replace(/\.[^.]*$/, '')}-${t('check.file.list')}.${format}`;
  if (format === 'csv') {
    download(name, 'text/csv', writeCsv(table));
    return;
  }
  const { writeXlsx, XLSX_TYPE } = await import('../../exports/xlsx.ts');
  download(name, XLSX_TYPE, await writeXlsx(table, t('check.file.about')));
}
