import type { DataError } from '../../model/data-error.ts';
import { OWN_FILE } from '../../schema/table.ts';
import { columnLetter } from '../../schema/own-file/read-own-table.ts';
import { element } from '../desk/own-csv/element.ts';
import { downloadProblems } from './download-problems.ts';
import { KINDS, kindOf, type ProblemKind } from './problem-kinds.ts';
import { problemText } from './problem-text.ts';
import type { VerdictContext } from './verdict-view.ts';

/** How many problems are drawn at a time. */
const SHOWN = 50;

/** Where a problem stands: row of the file, title of the column, address of the cell in a spreadsheet. */
export type ProblemPlace = { row: string; column: string; cell: string };

/** The place of a problem in words; a problem of a published row names its table. */
export function placeOfProblem({ t, names, verdict }: VerdictContext, problem: DataError): ProblemPlace {
  const { file, line, field } = problem;
  if (file !== OWN_FILE) {
    const table = file.replace(/\.csv$/, '');
    return {
      row: t('check.elsewhere', { table: names.table(table), row: line }),
      column: field === '' ? '' : names.field(table, field),
      cell: '',
    };
  }
  const at = verdict.fields.indexOf(field);
  return {
    row: t('check.row', { row: line }),
    column: field === '' ? '' : names.field(verdict.table, field),
    cell: at === -1 || field === '' ? '' : `${columnLetter(at)}${line}`,
  };
}

function problemItem(context: VerdictContext, problem: DataError): HTMLElement {
  const { t, names, verdict } = context;
  const { row, column, cell } = placeOfProblem(context, problem);
  const place = element('p', { class: 'check-place' }, element('strong', {}, row));
  if (column !== '') place.append(' · ', element('bdi', {}, column));
  if (cell !== '') place.append(' · ', element('code', {}, cell));
  return element(
    'li',
    {},
    place,
    element('p', { class: 'check-say' }, problemText(t, names, verdict.table, problem)),
  );
}

/** How many problems of each kind, all of them counted. */
function countKinds({ verdict }: VerdictContext): Map<ProblemKind, number> {
  const counts = new Map<ProblemKind, number>();
  for (const [code, count] of verdict.counts)
    counts.set(kindOf(code), (counts.get(kindOf(code)) ?? 0) + count);
  return counts;
}

/** The problems with their kinds to choose from, more of them on demand, all of them as a file. */
export function problemsPart(context: VerdictContext): HTMLElement[] {
  const { t, verdict } = context;
  const list = element('ol', { class: 'check-problems', role: 'list' });
  const more = element('button', { type: 'button', class: 'button' });
  let chosen: readonly DataError[] = verdict.problems;
  let drawn = 0;

  const draw = (): void => {
    const next = chosen.slice(drawn, drawn + SHOWN);
    list.append(...next.map((problem) => problemItem(context, problem)));
    drawn += next.length;
    more.hidden = drawn >= chosen.length;
    more.textContent = t('check.more', { n: Math.min(SHOWN, chosen.length - drawn) });
  };
  more.addEventListener('click', draw);
  const choose = (kind: ProblemKind | null): void => {
    chosen = kind === null ? verdict.problems : verdict.problems.filter(({ code }) => kindOf(code) === kind);
    drawn = 0;
    list.replaceChildren();
    draw();
  };

  const counts = countKinds(context);
  const kinds = element('div', { class: 'check-kinds', role: 'group', 'aria-label': t('check.kinds') });
  const addKind = (kind: ProblemKind | null, count: number): void => {
    const label = kind === null ? t('check.kinds.all') : t(`check.kind.${kind}`);
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(kind === null) },
      `${label}: `,
      element('strong', {}, t('check.count', { n: count })),
    );
    button.addEventListener('click', () => {
      for (const one of kinds.children) one.setAttribute('aria-pressed', String(one === button));
      choose(kind);
    });
    kinds.append(button);
  };
  addKind(null, verdict.problemCount);
  for (const kind of KINDS) if (counts.has(kind)) addKind(kind, counts.get(kind) ?? 0);

  const files = element('p', { class: 'check-files' }, `${t('check.list')}: `);
  for (const format of ['xlsx', 'csv'] as const) {
    const button = element('button', { type: 'button', class: 'button' }, format.toUpperCase());
    button.addEventListener('click', () => void downloadProblems(context, format));
    files.append(button, ' ');
  }
  choose(null);
  const isCut = verdict.problemCount > verdict.problems.length;
  return [
    element('h3', {}, t('check.problems')),
    kinds,
    files,
    ...(isCut ? [element('p', { class: 'check-note' }, t('check.cut', { n: verdict.problems.length }))] : []),
    list,
    more,
  ];
}
