import type { Problems } from './problems.ts';
import { placeOf, type Table } from './table.ts';

const WHYS = ['withdrawn_why_kk', 'withdrawn_why_ru', 'withdrawn_why_en'];

/** Reports rows that are withdrawn without saying why in each language, and reasons of rows that stand. */
export function checkWithdrawn(table: Table, problems: Problems): void {
  const { cells, columns } = table;
  if (!columns.has('withdrawn')) return;
  const column = columns.get('withdrawn') ?? -1;
  const whys = WHYS.map((name) => ({ name, column: columns.get(name) ?? -1 }));
  for (let row = 0; row < cells.size; row += 1) {
    const withdrawn = cells.at(row, column);
    for (const why of whys) {
      const text = cells.at(row, why.column);
      if (text === null && typeof withdrawn === 'string') {
        problems.add('withdrawn-why-missing', placeOf(table, row, why.name), {});
      } else if (withdrawn === null && typeof text === 'string') {
        problems.add('withdrawn-why-alone', placeOf(table, row, why.name), { found: text });
      }
    }
  }
}
