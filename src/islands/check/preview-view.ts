import { OWN_FILE } from '../../schema/table.ts';
import { columnLetter } from '../../schema/own-file/read-own-table.ts';
import { element } from '../desk/own-csv/element.ts';
import type { VerdictContext } from './verdict-view.ts';

/** How many rows are drawn at a time. */
const PAGE = 20;
const LONGEST_SHOWN = 200;

/** Fields that are wrong, by the row of the file; the empty name stands for the whole row. */
function wrongFields({ verdict }: VerdictContext): Map<number, Set<string>> {
  const wrong = new Map<number, Set<string>>();
  for (const { file, line, field } of verdict.problems) {
    if (file !== OWN_FILE) continue;
    const fields = wrong.get(line) ?? new Set();
    wrong.set(line, fields.add(field));
  }
  return wrong;
}

function previewRow(
  { t, verdict }: VerdictContext,
  [line, cells]: readonly [number, readonly string[]],
  wrong: ReadonlySet<string>,
): HTMLElement {
  const head = element('th', { scope: 'row' }, t('check.count', { n: line }));
  if (wrong.has('')) head.classList.add('check-wrong');
  const row = element('tr', {}, head);
  for (const [index, field] of verdict.fields.entries()) {
    const cell = cells[index] ?? '';
    const isWrong = wrong.has(field ?? columnLetter(index));
    const content = element(
      'bdi',
      {},
      cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell,
    );
    const made = element('td', { class: isWrong ? 'check-wrong' : false }, content);
    if (isWrong) made.append(element('span', { class: 'visually-hidden' }, ` (${t('check.preview.wrong')})`));
    row.append(made);
  }
  return row;
}

/** The rows of the file in which something is wrong, as they stand, a page at a time, with the wrong cells marked. */
export function previewPart(context: VerdictContext): HTMLElement[] {
  const { t, names, verdict } = context;
  const rows = verdict.raws;
  if (rows.length === 0) return [];
  const wrong = wrongFields(context);
  const head = element('tr', {}, element('th', { scope: 'col' }, t('check.column.row')));
  for (const [index, cell] of verdict.header.entries()) {
    const field = verdict.fields[index];
    const title = field ? names.field(verdict.table, field) : cell;
    head.append(
      element(
        'th',
        { scope: 'col' },
        element('code', {}, columnLetter(index)),
        ' ',
        element('bdi', {}, title),
      ),
    );
  }
  const body = element('tbody');
  const place = element('p', { role: 'status' });
  const back = element('button', { type: 'button', class: 'button' }, t('check.preview.back'));
  const next = element('button', { type: 'button', class: 'button' }, t('check.preview.next'));
  let from = 0;
  const draw = (): void => {
    const page = rows.slice(from, from + PAGE);
    body.replaceChildren(...page.map((row) => previewRow(context, row, wrong.get(row[0]) ?? new Set())));
    place.textContent = t('check.preview.pages', {
      from: from + 1,
      to: from + page.length,
      all: rows.length,
    });
    back.disabled = from === 0;
    next.disabled = from + PAGE >= rows.length;
  };
  back.addEventListener('click', () => {
    from -= PAGE;
    draw();
  });
  next.addEventListener('click', () => {
    from += PAGE;
    draw();
  });
  draw();
  const turn = element('div', { class: 'check-pages' }, place, back, next);
  turn.hidden = rows.length <= PAGE;
  return [
    element('h3', { id: 'check-preview' }, t('check.preview')),
    element('p', { class: 'check-note' }, t('check.preview.note')),
    element(
      'div',
      {
        class: 'check-preview',
        role: 'region',
        tabindex: '0',
        'aria-labelledby': 'check-preview',
        translate: 'no',
      },
      element('table', {}, element('thead', {}, head), body),
    ),
    turn,
  ];
}
