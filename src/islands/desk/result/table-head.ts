import type { Translate } from '../../../i18n/translate.ts';
import { make } from './make.ts';
import type { Sorting } from './row-order.ts';
import type { ShownColumn } from './shown.ts';

/** The head of the table: a button a column, which sorts up, then down, then not at all. `barred` has bars beside its numbers, of `width`. */
export function tableHead(
  columns: readonly ShownColumn[],
  barred: { index: number; width: number } | null,
  t: Translate,
  onSort: (sorting: Sorting | null) => void,
): HTMLTableSectionElement {
  const row = make('tr');
  row.setAttribute('aria-rowindex', '1');
  const heads = columns.map(({ name, kind, code }, column) => {
    const head = make('th', kind === 'number' && !code ? 'number' : '');
    head.scope = 'col';
    const button = make('button', 'result-table__sort', name);
    button.type = 'button';
    button.title = t('table.sort', { column: name });
    button.addEventListener('click', () => {
      const was = head.ariaSort;
      for (const other of heads) other.ariaSort = null;
      if (was === 'descending') return onSort(null);
      head.ariaSort = was === 'ascending' ? 'descending' : 'ascending';
      onSort({ column, descending: was === 'ascending' });
    });
    if (barred?.index === column) {
      head.className = 'result-table__barred';
      button.style.width = `${barred.width}px`;
    }
    head.append(button);
    return head;
  });
  row.append(...heads);
  const section = make('thead');
  section.append(row);
  return section;
}
