import type { OwnType } from '../../../schema/cast-cell.ts';
import { areaPart, type PanelContext } from './area-part.ts';
import { columnTable } from './column-table.ts';
import { element } from './element.ts';
import { rowsText } from './refusal-text.ts';

const DELIMITERS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function factsLine({ t, report }: PanelContext): HTMLElement {
  const delimiter = DELIMITERS[report.delimiter];
  return element(
    'p',
    { class: 'own-csv__facts' },
    t('own.facts', {
      rows: report.rows,
      columns: report.columns.length,
      file: report.file,
      encoding: report.encoding === 'utf-8' ? 'UTF-8' : report.encoding,
      delimiter: delimiter ? t(`own.delimiter.${delimiter}`) : report.delimiter,
    }),
  );
}

function previewTable({ t, report, id }: PanelContext): HTMLElement {
  const head = element('tr');
  for (const { name } of report.fields)
    head.append(element('th', { scope: 'col' }, element('bdi', {}, name)));
  const body = element('tbody');
  for (const cells of report.firstRows) {
    const row = element('tr');
    for (const cell of cells)
      row.append(
        cell === null
          ? element('td', { class: 'own-csv__null' }, 'null')
          : element('td', {}, element('bdi', {}, cell)),
      );
    body.append(row);
  }
  return element(
    'details',
    { class: 'more', 'data-part': 'preview' },
    element('summary', { id: `${id}-preview` }, t('own.preview')),
    element(
      'div',
      {
        class: 'own-csv__preview',
        role: 'region',
        tabindex: '0',
        'aria-labelledby': `${id}-preview`,
        translate: 'no',
      },
      element('table', {}, element('thead', {}, head), body),
    ),
  );
}

/**
 * The panel of a table: what was read, its columns, its regions, its first rows, how to join it. `name` is its name
 * in SQL, `join` an example.
 */
export function tablePanel(
  context: PanelContext,
  {
    name,
    note,
    join,
    remove,
  }: { name: string; note: string | null; join: string | null; remove: () => void },
): HTMLElement[] {
  const { t, report, id, choose } = context;
  const types = (column: number, type: OwnType) =>
    choose((now) => ({ types: now.types.map((one, i) => (i === column ? type : one)) }));
  const off = element('button', { type: 'button', class: 'own-csv__remove' }, t('own.remove'));
  off.addEventListener('click', remove);
  const notes = [
    note,
    report.short.count > 0
      ? t('own.short', { n: report.short.count, rows: rowsText(t, report.short) })
      : null,
    report.long.count > 0 ? t('own.long', { n: report.long.count, rows: rowsText(t, report.long) }) : null,
  ].filter((text) => text !== null);
  return [
    element('h3', { class: 'own-csv__table', id: `${id}-title`, tabindex: '-1' }, element('code', {}, name)),
    factsLine(context),
    ...notes.map((text) => element('p', { class: 'own-csv__note own-csv__note--warn' }, text)),
    element('h4', {}, t('own.columns')),
    columnTable(t, report.columns, id, types),
    areaPart(context),
    previewTable(context),
    ...(join === null
      ? []
      : [
          element('h4', {}, t('own.join')),
          element('pre', { class: 'own-csv__join' }, element('code', {}, join)),
        ]),
    off,
  ];
}
