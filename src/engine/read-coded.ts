import type { Cell } from '../model/cell.ts';
import type { CodedColumn, CodedType } from './arrow-coded.ts';
import type { ColumnEngine } from './engine.ts';
import type { TableField } from './tables.ts';

/** Texts that differ more than that are read one by one. */
const MOST_NUMBERED = 20_000;
const DAY = 86_400_000;

/** What Arrow makes of a field's type; partial dates and lists are texts. */
function codedType(type: string): CodedType {
  if (type === 'number' || type === 'integer' || type === 'boolean' || type === 'date') return type;
  return 'text';
}

/**
 * A table of an engine by its columns, in the order of `fields`, its rows in their order. A million rows take a few
 * seconds and a tenth of the room that an object of each would.
 */
export async function readCoded(
  engine: ColumnEngine,
  table: string,
  fields: readonly TableField[],
): Promise<CodedColumn[]> {
  const counts = fields.map(({ name }) => `approx_count_distinct("${name}") as "${name}"`);
  const [counted] = await engine.run(`select count(*) as "of rows", ${counts.join(', ')} from ${table}`);
  const rows = Number(counted?.['of rows']);
  const columns: CodedColumn[] = [];
  for (const { name, type } of fields) {
    const head = { name, type: codedType(type) };
    const differing = Number(counted?.[name]);
    if (differing === 0) columns.push({ ...head, values: [], codes: new Int32Array(rows) });
    else if (head.type === 'text' && differing <= MOST_NUMBERED)
      columns.push({ ...head, ...(await readNumbered(engine, table, name)) });
    else
      columns.push({ ...head, ...codesOf(head.type, await engine.column(`select "${name}" from ${table}`)) });
  }
  return columns;
}

/** DuckDB numbers the texts of a column a dozen times faster than it hands them over one by one. */
async function readNumbered(
  engine: ColumnEngine,
  table: string,
  name: string,
): Promise<Pick<CodedColumn, 'values' | 'codes'>> {
  const texts = `texts_of_${table}_${name}`;
  await engine.run(
    `create or replace type ${texts} as enum (select distinct "${name}" from ${table} where "${name}" is not null order by 1)`,
  );
  const codes = await engine.column(`select coalesce(enum_code("${name}"::${texts}) + 1, 0) from ${table}`);
  return {
    codes: Int32Array.from(codes as readonly number[]),
    values: await engine.column(`select unnest(enum_range(null::${texts}))`),
  };
}

function codesOf(type: CodedType, cells: readonly Cell[]): Pick<CodedColumn, 'values' | 'codes'> {
  const places = new Map<Cell, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === null) return 0;
    const known = places.get(cell) ?? places.size + 1;
    places.set(cell, known);
    return known;
  });
  const values = [...places.keys()];
  return { codes, values: type === 'date' ? values.map((cell) => Date.parse(String(cell)) / DAY) : values };
}
