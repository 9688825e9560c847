import { SQLDialect } from '@codemirror/lang-sql';
import { SQL_WORDS } from '../../../queries/sql-words.ts';

/** SQL as DuckDB reads it, as far as completion needs to know. */
export const duckDialect = SQLDialect.define({
  keywords: [...SQL_WORDS].join(' '),
  types:
    'bigint blob boolean date decimal double float hugeint integer interval smallint time timestamp varchar',
  caseInsensitiveIdentifiers: true,
  doubleDollarQuotedStrings: true,
});
