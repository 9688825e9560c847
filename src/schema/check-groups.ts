import type { Field } from './descriptor.ts';
import type { Problems } from './problems.ts';
import { placeOf, type Table } from './table.ts';

const LANGUAGES = ['kk', 'ru', 'en'];
const OTHER_GROUPS = [['lat', 'lon']];

/** A field that may be empty when another one says why; with `exactlyOne` not both may be filled. */
const REASONS = [
  { field: 'title', reason: 'title_reason', exactlyOne: false },
  { field: 'url', reason: 'url_reason', exactlyOne: true },
  { field: 'date', reason: 'date_reason', exactlyOne: true },
];

/** Reports groups of fields that are filled in part: texts in three languages, latitude and longitude, reasons. */
export function checkGroups(table: Table, problems: Problems): void {
  for (const group of findGroups(table.resource.schema.fields)) checkGroup(table, group, problems);
  for (const rule of REASONS) checkReason(table, rule, problems);
}

function checkGroup(table: Table, group: readonly string[], problems: Problems): void {
  const columns = group.map((name) => table.columns.get(name) ?? -1);
  const whole = group.length;
  const { cells } = table;
  for (let row = 0; row < cells.size; row += 1) {
    let empty = 0;
    for (const column of columns) if (cells.at(row, column) === null) empty += 1;
    if (empty === 0 || empty === whole) continue;
    const isEmpty = (_: string, index: number) => cells.at(row, columns[index] ?? -1) === null;
    const found = group.filter((name, index) => !isEmpty(name, index)).join(', ');
    problems.add('group-incomplete', placeOf(table, row, group.find(isEmpty)), {
      found,
      expected: group.join(', '),
    });
  }
}

function checkReason(
  table: Table,
  { field, reason, exactlyOne }: (typeof REASONS)[number],
  problems: Problems,
): void {
  const column = table.columns.get(field);
  const reasonColumn = table.columns.get(reason);
  if (column === undefined || reasonColumn === undefined) return;
  const { cells } = table;
  for (let row = 0; row < cells.size; row += 1) {
    const [value, why] = [cells.at(row, column), cells.at(row, reasonColumn)];
    if (value === null && why === null) {
      problems.add('reason-missing', placeOf(table, row, field), { expected: reason });
    } else if (exactlyOne && value !== null && typeof why === 'string') {
      problems.add('reason-not-needed', placeOf(table, row, reason), { found: why, other: field });
    }
  }
}

/** Groups whose fields may all be empty: where one is required, or a withdrawal needs them, its own check speaks. */
function findGroups(fields: readonly Field[]): string[][] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const stems = fields.flatMap(({ name }) => (name.endsWith('_kk') ? [name.slice(0, -'_kk'.length)] : []));
  const texts = stems
    .filter((stem) => stem !== 'withdrawn_why')
    .map((stem) => LANGUAGES.map((language) => `${stem}_${language}`));
  return [...texts, ...OTHER_GROUPS].filter((group) =>
    group.every((name) => byName.get(name)?.required === false),
  );
}
