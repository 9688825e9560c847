import { type Completion, type CompletionSource, ifNotIn, snippetCompletion } from '@codemirror/autocomplete';
import { schemaCompletionSource, type SQLNamespace } from '@codemirror/lang-sql';
import type { Extension } from '@codemirror/state';
import { SQL_WORDS } from '../../../queries/sql-words.ts';
import { duckDialect } from './dialect.ts';

/** A field of a table as completion shows it. `about` fetches what it means; null when nobody knows more. */
export type KnownField = { name: string; title: string; about: (() => Promise<string | null>) | null };

/** A table that SQL can name. */
export type KnownTable = { name: string; title: string; fields: readonly KnownField[] };

/** A function or a turn of phrase of SQL, and what it does in a few words. */
export type KnownWord = { name: string; title: string };

/** Everything that completion knows. */
export type Vocabulary = {
  tables: readonly KnownTable[];
  functions: readonly KnownWord[];
  phrases: readonly KnownWord[];
};

function textNode(text: string): Node {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}

function fieldCompletion({ name, title, about }: KnownField): Completion {
  return {
    label: name,
    detail: title,
    type: 'property',
    ...(about && { info: async () => textNode((await about()) ?? title) }),
  };
}

function schemaOf(tables: readonly KnownTable[]): SQLNamespace {
  return Object.fromEntries(
    tables.map(({ name, title, fields }) => [
      name,
      { self: { label: name, detail: title, type: 'class' }, children: fields.map(fieldCompletion) },
    ]),
  );
}

/** What is text, not SQL. */
const NOT_SQL = ['QuotedIdentifier', 'String', 'LineComment', 'BlockComment', '.'];

/** Fields of the tables that the statement names, functions, phrases and words: what stands without a dot before it. */
function wordSource({ tables, functions, phrases }: Vocabulary): CompletionSource {
  const always = [
    ...functions.map(({ name, title }) =>
      snippetCompletion(`${name}(\${})`, { label: name, detail: title, type: 'function' }),
    ),
    ...phrases.map(({ name, title }) => ({ label: name, detail: title, type: 'keyword', boost: 1 })),
    ...[...SQL_WORDS]
      .filter((word) => !phrases.some(({ name }) => name.split(' ', 1)[0] === word))
      .map((label) => ({ label, type: 'keyword', boost: -1 })),
  ];
  return ifNotIn(NOT_SQL, (context) => {
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
    const isApart = context.state.sliceDoc((word?.from ?? context.pos) - 1, word?.from ?? context.pos);
    if ((!word && !context.explicit) || isApart === '.') return null;
    const text = context.state.doc.toString().toLowerCase();
    const named = tables.filter(({ name }) => new RegExp(`\\b${name.toLowerCase()}\\b`).test(text));
    const fields = new Map(named.flatMap((table) => table.fields.map((field) => [field.name, field])));
    return {
      from: word?.from ?? context.pos,
      options: [...[...fields.values()].map(fieldCompletion), ...always],
      validFor: /^[\p{L}\p{N}_]*$/u,
    };
  });
}

/** SQL with completion of all that is known, each with its description. */
export function knownSql(vocabulary: Vocabulary): Extension {
  const schema = schemaCompletionSource({ dialect: duckDialect, schema: schemaOf(vocabulary.tables) });
  return [
    duckDialect.language,
    duckDialect.language.data.of({ autocomplete: schema }),
    duckDialect.language.data.of({ autocomplete: wordSource(vocabulary) }),
  ];
}
