import { translator } from '../../format/translator.ts';
import { groupRows, isOneUnit } from './arrange.ts';
import { rowControls } from './controls.ts';
import { downloads } from './downloads.ts';
import { element } from './element.ts';
import { exportRows } from './export-rows.ts';
import { filterLine } from './head.ts';
import { type LiveContext, type LivePart, section, type Shown } from './live-context.ts';
import { rowsTable } from './rows-table.ts';

/** Rows that are made at once, so that a change is on the screen soon; the others follow at a press. */
const FIRST_ROWS = 24;

/** The rows of the view with their order, their groups and their files. */
export function liveRows({ locale, reports, subject, form, go, edition }: LiveContext): LivePart {
  const t = translator(locale);
  const { node, body } = section('live-rows', t('subject.rows'));
  const table = element('div', {});
  let current: Shown | undefined;
  const controls = rowControls(locale, (patch) => current && go({ ...current.answer.state, ...patch }));
  const save = downloads(locale, `otbasy-atlas-${subject}`, () =>
    exportRows(
      locale,
      reports,
      // In the order in which they stand under their headings.
      groupRows(locale, reports, current?.rows ?? [], current?.answer.state.group ?? null).flatMap(
        ({ rows }) => rows,
      ),
      {
        title: document.querySelector('h1')?.textContent ?? subject,
        filter: current ? filterLine(form, current.answer.state) : '',
        edition,
        address: location.href,
        today: new Date().toISOString().slice(0, 10),
        isRate: current?.answer.state.measure === 'rate',
      },
    ),
  );
  body.append(controls.bar, save, table);

  function drawTable({ answer: { state }, rows }: Shown, limit: number): void {
    const groups = groupRows(locale, reports, rows, state.group);
    const caption = t('table.caption', { title: t('subject.rows'), n: rows.length });
    const shown = Math.min(limit, rows.length);
    table.replaceChildren(rowsTable(locale, groups, state, { caption, limit }));
    if (shown === rows.length) return;
    const more = element('button', { class: 'button', type: 'button' }, t('table.show_all'));
    more.addEventListener('click', () => {
      if (!current) return;
      drawTable(current, Number.POSITIVE_INFINITY);
      const next = [...table.querySelectorAll<HTMLElement>('tr[data-id]')][shown];
      next?.querySelector('a')?.focus();
    });
    table.append(
      element('p', { class: 'live__more' }, t('table.shown', { n: shown, total: rows.length }), ' ', more),
    );
  }

  return {
    node,
    draw(next) {
      current = next;
      controls.set(next.answer.state, isOneUnit(next.rows));
      drawTable(next, FIRST_ROWS);
    },
  };
}
