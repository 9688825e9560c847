import type { Translate } from '../../i18n/translate.ts';
import type { DataError } from '../../model/data-error.ts';
import { parseReference } from '../../schema/parse-reference.ts';
import { besideName, OWN_FILE } from '../../schema/table.ts';
import type { PageNames } from './page-names.ts';
import { isOwnCode } from './problem-kinds.ts';

const LONGEST_SHOWN = 120;
const GROUPS = ['observations', 'records'];
/** Parameters that hold the name of a field. */
const FIELDS = ['other', 'what'];
const HAS_FIELD_EXPECTED: readonly string[] = ['header-missing', 'reason-missing'];

/** A cell as it can stand in a sentence: cut when long, what is unseen written as its code, its direction kept to itself. */
function shown(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const seen = cut.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `\u2068${seen}\u2069`;
}

/** The tables and lists of a reference as the page calls them. */
function referenceText(t: Translate, names: PageNames, text: string): string {
  const { tables, lists } = parseReference(text, (name) => names.table(name) !== name);
  const known = tables.map((name) =>
    GROUPS.includes(name) ? t(`check.ref.${name}` as 'check.ref.records') : names.table(name),
  );
  return [...known, ...(lists.length > 0 ? [names.table('kinds')] : [])].join(', ');
}

/** What is wrong and how to mend it, in the page's language. `table` is the one that the file is for. */
export function problemText(t: Translate, names: PageNames, table: string, problem: DataError): string {
  const { code, params } = problem;
  if (!isOwnCode(code)) return problem.text;
  const fieldText = (name: string) => {
    const titles = [table, 'headlines'].map((one) => names.field(one, name));
    return titles.find((title) => title !== name) ?? shown(name);
  };
  const filled = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (FIELDS.includes(name)) return [name, fieldText(value)];
      if (name === 'expected' && HAS_FIELD_EXPECTED.includes(code)) return [name, fieldText(value)];
      if (name === 'expected' && code === 'reference-missing') return [name, referenceText(t, names, value)];
      return [name, shown(value)];
    }),
  );
  if (code !== 'key-repeated') return t(`check.e.${code}`, filled);
  const { line = 1 } = params;
  const file = String(params['file']);
  const beside = besideName(file);
  const place =
    file === OWN_FILE
      ? t('check.place.own', { line })
      : beside !== null
        ? t('check.place.beside', { line, file: shown(beside) })
        : t('check.place.published', { line, table: names.table(file.replace(/\.csv$/, '')) });
  return t('check.e.key-repeated', { ...filled, place });
}
