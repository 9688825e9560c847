import type { Translate } from '../../../i18n/translate.ts';
import type { ColumnReport } from '../../../ledger/own-table/own-table.ts';
import { OWN_TYPES, type OwnType } from '../../../schema/cast-cell.ts';
import { element, quoted } from './element.ts';

function typeSelect(t: Translate, column: ColumnReport, id: string, choose: (type: OwnType) => void) {
  const select = element('select', {
    id,
    'aria-label': t('own.type.of', { column: quoted(column.name) }),
  });
  for (const type of OWN_TYPES)
    select.append(element('option', { value: type, selected: type === column.type }, t(`own.type.${type}`)));
  select.addEventListener('change', () => choose(select.value as OwnType));
  return select;
}

/**
 * One row for each column: its name, its type to be changed, samples, and what the type left out. `choose` is told
 * the index and the new type. Ids begin with `id`.
 */
export function columnTable(
  t: Translate,
  columns: readonly ColumnReport[],
  id: string,
  choose: (column: number, type: OwnType) => void,
): HTMLElement {
  const list = element('ul', { class: 'own-csv__columns', role: 'list' });
  for (const [i, column] of columns.entries()) {
    const notes: string[] = [];
    if (column.was !== null)
      notes.push(
        column.was.trim() === ''
          ? t('own.renamed.empty', { position: i + 1, name: quoted(column.name) })
          : t('own.renamed', { position: i + 1, was: quoted(column.was), name: quoted(column.name) }),
      );
    if (column.empties > 0) notes.push(t('own.empties', { n: column.empties }));
    if (column.unsure !== null) notes.push(t('own.unsure', { text: quoted(column.unsure) }));
    const item = element(
      'li',
      {},
      element('code', { class: 'own-csv__name' }, element('bdi', {}, column.name)),
      typeSelect(t, column, `${id}-type-${i}`, (type) => choose(i, type)),
      element(
        'p',
        { class: 'own-csv__samples', translate: 'no' },
        column.samples.map((sample) => quoted(sample)).join(' · '),
      ),
      ...notes.map((text) => element('p', { class: 'own-csv__note' }, text)),
    );
    if (column.misfit)
      item.append(
        element(
          'p',
          { class: 'own-csv__note own-csv__note--warn' },
          t('own.misfits', {
            n: column.misfits,
            row: column.misfit.row,
            text: quoted(column.misfit.text),
          }),
        ),
      );
    list.append(item);
  }
  return list;
}
