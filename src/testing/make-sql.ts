import fc from 'fast-check';

/** A file beside the tables; what is in it must never be read. */
export const SENTINEL = 'sentinel.csv';
export const SECRET = 'sentinel-was-read';

/** Ways to write the file's name where a table may stand. */
const FILES = [
  `'${SENTINEL}'`,
  `"${SENTINEL}"`,
  SENTINEL,
  `$$${SENTINEL}$$`,
  `$a$${SENTINEL}$a$`,
  `e'${SENTINEL}'`,
  `E'sentinel\\x2ecsv'`,
  `'sentinel.*'`,
];
const READERS = (
  'read_csv read_csv_auto read_text read_blob read_json read_parquet parquet_scan parquet_metadata sniff_csv glob ' +
  'query query_table json_execute_serialized_sql'
).split(' ');
const SPACES = [' ', '\n', '\t', '\f', '\v', '\r', '/**/', '--x\n', '/* /* */ */'].concat(
  ["/*'*/", '/*"*/', '/*$$*/', "--'\n"],
  // Spaces to DuckDB, to JavaScript, or to both.
  [...'\u00a0\u1680\u2003\u200b\u2028\u2060\u3000\ufeff\u180e\u0085'],
);
const WORDS =
  `select from where with as ( ) , ; * 1 a areas units join lateral on true union pivot unpivot using describe
  summarize explain analyze table values show materialized recursive positional asof natural cross except order by
  limit { } [ ] : :: . main read_text query getenv copy to insert into update delete set drop create attach load call
  pragma prepare execute export nextval /* */ -- ' " $$ $1 | -> => := exists in any all not case when then end cast
  columns exclude replace lambda over filter qualify tablesample sample for at version returning getvariable('f')`
    .split(/\s+/)
    .concat(FILES, SPACES);

const quoted = (sql: string) => `'${sql.replaceAll("'", "''")}'`;
/** Puts a text into one of the shapes, at each `~`. */
const into = (part: fc.Arbitrary<string>, ...shapes: string[]) =>
  fc.tuple(part, fc.constantFrom(...shapes)).map(([text, shape]) => shape.replaceAll('~', () => text));
const letters = (sql: string, how: number) =>
  how === 0
    ? sql
    : sql.replace(/[a-z]+/gi, (word, at: number) => (at % how === 0 ? word.toUpperCase() : word));

const grammar = fc.letrec<{ source: string; query: string }>((tie) => ({
  source: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.constantFrom('areas', ...FILES),
    fc
      .tuple(fc.constantFrom(...READERS), fc.constantFrom(...FILES, "getvariable('f')"))
      .chain(([reader, file]) =>
        fc.constantFrom(
          `${reader}(${file})`,
          `"${reader}" ([${file}])`,
          `main.${reader}/**/(${file})`,
          `"system".main."${reader}"(${file})`,
        ),
      ),
    into(tie('query'), '(~)', '(~) as t', 'lateral (~)'),
    into(
      tie('source'),
      '(~)',
      'a: ~',
      '"a": ~',
      'lateral ~',
      '~ t(x)',
      '~ tablesample 10%',
      'areas where, ~',
    ),
    into(
      tie('source'),
      'areas, ~',
      'areas cross join ~',
      'areas join ~ on true',
      'areas t positional join ~',
    ),
    into(
      tie('source'),
      '~ pivot (count(*) for n in (1))',
      '~ unpivot (v for k in (n))',
      '~ natural join areas',
    ),
  ),
  query: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    into(tie('source'), 'select * from ~', 'from ~', 'from ~ select 1', 'table ~', 'show ~', 'select 1 in ~'),
    into(
      tie('source'),
      'pivot ~ on n',
      'unpivot ~ on n',
      'summarize ~',
      'describe ~',
      'select * from ~ where 1 = 1',
    ),
    into(
      tie('query'),
      'summarize ~',
      'explain analyze ~',
      'with w as (~) from w',
      'select (~)',
      'select array(~)',
    ),
    into(tie('query'), 'with w as materialized (~) select * from w', 'select * from areas order by (~)'),
    into(
      tie('query'),
      'select [x for x in (~)]',
      "select {'a': (~)}",
      'from areas limit (~)',
      '~ union all ~',
    ),
    into(tie('query'), 'select exists(~)', 'select count(*) filter (where exists(~)) from areas', '~; ~'),
    into(
      tie('query'),
      'insert into areas ~',
      'create table made as ~',
      "copy (~) to 'out.csv'",
      'prepare p as ~',
    ),
    into(tie('query'), 'with w as (insert into units ~ returning *) from w', 'select * from query($$~$$)'),
    tie('query').map((sql) => `select * from query(${quoted(sql)})`),
    fc.constantFrom(
      'delete from areas',
      'truncate areas',
      'drop table units',
      "update areas set id = 'x'",
      "select nextval('s')",
      "from query_table(['areas', 'sentinel.csv'])",
      'call pragma_version()',
    ),
  ),
}));

/** SQL that is, nearly is or is nothing like SQL: statements of all sorts with odd spaces and letters; loose pieces. */
export const anySql: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: grammar.query },
  {
    weight: 3,
    arbitrary: fc
      .tuple(grammar.query, fc.constantFrom(...SPACES), fc.nat(3))
      .map(([sql, space, how]) => letters(sql, how).replaceAll(' ', () => space))
      .map((sql) => sql.replace(/sentinel/gi, 'sentinel')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('select * from ', 'from areas ', ''),
        fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }),
      )
      .map(([start, words]) => start + words.join(' ')),
  },
);
