import { publisherOf } from '../../format/publisher.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { atlas, readTable } from '../atlas.ts';
import type { Field } from '../data-folder.ts';
import { once } from '../once.ts';

/** Name of a code in a table that fields point to; null for a row that has no name of its own. */
type Names = Readonly<Record<string, (code: string) => string | null>>;

/** Name of a field's cell in a language: of each code in it, joined by `; `. Null where the codes are no names. */
export type NameCell = (field: Field, cell: string) => string | null;

async function namesIn(locale: Locale): Promise<Names> {
  const all = await atlas();
  const named =
    <Key extends string>(
      rows: ReadonlyMap<string, Readonly<Record<`${Key}_${Locale}`, string | null>>>,
      key: Key,
    ) =>
    (code: string) =>
      rows.get(code)?.[`${key}_${locale}`] ?? null;
  // Rows of one body run from the earlier name to the later: the last one stands.
  const bodies = new Map((await readTable('body-names')).map((row) => [row.body, row]));
  return {
    areas: (code) => areaLabel(locale, all, code).name,
    bodies: named(bodies, 'name'),
    centres: named(all.centres, 'name'),
    differences: named(all.differences, 'title'),
    indicators: named(all.indicators, 'name'),
    kinds: named(all.kinds, 'name'),
    programmes: named(all.programmes, 'name'),
    sessions: named(all.sessions, 'title'),
    sources: (code) => {
      const source = all.sources.get(code);
      return source ? publisherOf(locale, source) : null;
    },
    subjects: named(all.subjects, 'name'),
    units: named(all.units, 'name'),
  };
}

const read = once(
  async () => new Map(await Promise.all(locales.map(async (one) => [one, await namesIn(one)] as const))),
);

function nameCode(names: Names, locale: Locale, field: Field, code: string): string | null {
  const title = field.enumTitles?.[code]?.[locale];
  if (title) return title;
  const [table = '', lists] = field.references?.split('/') ?? [];
  if (lists === undefined) return names[table.split('|')[0] ?? '']?.(code) ?? null;
  const found = lists.split('|').map((list) => names['kinds']?.(`${list}/${code}`));
  return found.find((name) => typeof name === 'string') ?? null;
}

/** True for a field whose codes have names. */
export function isCoded(field: Field): boolean {
  return (
    field.enumTitles !== undefined ||
    (field.references !== undefined && !/^(observations|records)/.test(field.references))
  );
}

/** What names the codes of every table in a language. */
export async function codeNames(locale: Locale): Promise<NameCell> {
  const names = (await read()).get(locale) ?? {};
  return (field, cell) => {
    if (!isCoded(field)) return null;
    const codes = field.type === 'list' ? cell.split(field.delimiter ?? ';') : [cell];
    return codes.map((code) => nameCode(names, locale, field, code) ?? code).join('; ');
  };
}
