import type { OwnChange, OwnChanges } from '../../schema/own-file/own-changes.ts';
import { element, quoted } from '../desk/own-csv/element.ts';
import type { VerdictContext } from './verdict-view.ts';

/** How many changes are drawn at a time. */
const SHOWN = 50;

function countsList({ t }: VerdictContext, changes: OwnChanges): HTMLElement {
  const list = element('dl', { class: 'check-counts' });
  for (const what of ['added', 'changed', 'unchanged', 'kept'] as const)
    list.append(
      element(
        'div',
        {},
        element('dt', {}, t(`check.changes.${what}`)),
        element('dd', {}, t('check.count', { n: changes[what] })),
      ),
    );
  return list;
}

function changeItem({ t, names, verdict }: VerdictContext, change: OwnChange): HTMLElement {
  const { kind, key, line, values } = change;
  const place = element(
    'p',
    { class: 'check-place' },
    element('strong', {}, t('check.row', { row: line })),
    ' · ',
    element('code', {}, element('bdi', {}, key)),
  );
  if (kind === 'added') place.append(' · ', t('check.changes.new'));
  const item = element('li', {}, place);
  for (const { field, was, now } of values)
    item.append(
      element(
        'p',
        { class: 'check-say' },
        `${names.field(verdict.table, field)}: `,
        was === '' ? '–' : element('del', {}, quoted(was)),
        ' → ',
        now === '' ? '–' : element('ins', {}, quoted(now)),
      ),
    );
  return item;
}

function changeList(context: VerdictContext, changes: OwnChanges): HTMLElement[] {
  const { t } = context;
  if (changes.list.length === 0) return [element('p', {}, t('check.changes.none'))];
  // What changes comes before what is new: an old value is easier to lose sight of.
  const all = changes.list.toSorted((a, b) => Number(a.kind === 'added') - Number(b.kind === 'added'));
  const list = element('ol', { class: 'check-problems', role: 'list' });
  const more = element('button', { type: 'button', class: 'button' });
  let drawn = 0;
  const draw = (): void => {
    const next = all.slice(drawn, drawn + SHOWN);
    list.append(...next.map((change) => changeItem(context, change)));
    drawn += next.length;
    more.hidden = drawn >= all.length;
    more.textContent = t('check.more', { n: Math.min(SHOWN, all.length - drawn) });
  };
  more.addEventListener('click', draw);
  draw();
  const isCut = changes.added + changes.changed > all.length;
  return [
    ...(isCut ? [element('p', { class: 'check-note' }, t('check.changes.cut', { n: all.length }))] : []),
    list,
    more,
  ];
}

/** What a clean file would change in the current edition. */
export function changesPart(context: VerdictContext): HTMLElement[] {
  const { t, verdict } = context;
  const { changes } = verdict;
  if (!changes) return [];
  return [
    element('h3', {}, t('check.changes')),
    countsList(context, changes),
    ...changeList(context, changes),
  ];
}
