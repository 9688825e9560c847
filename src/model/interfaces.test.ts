import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface SchemaField {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Descriptor {
  resources: { name: string; schema?: string }[];
}

const readJson = <T>(path: string) => JSON.parse(readFileSync(`data/${path}`, 'utf8')) as T;

const SIMPLE: Record<string, string> = {
  string: 'string',
  date: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

function expectedType({ type, constraints = {} }: SchemaField): string {
  if (type === 'list') return 'readonly string[]';
  const base = constraints.enum ? constraints.enum.map((word) => `'${word}'`).join(' | ') : SIMPLE[type];
  return constraints.required ? `${base}` : `${base} | null`;
}

/** Interfaces of src/model by name: members (`name: type`) and the interfaces that they extend. */
function readInterfaces() {
  const found = new Map<string, { members: string[]; bases: string[] }>();
  for (const name of readdirSync('src/model').filter((file) => /^[^.]+\.ts$/.test(file))) {
    const text = readFileSync(`src/model/${name}`, 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    file.forEachChild((node) => {
      if (!ts.isInterfaceDeclaration(node)) return;
      const members = node.members.filter(ts.isPropertySignature).map((member) => {
        const type = member.type?.getText().replace(/\s+/g, ' ').replace(/^\| /, '') ?? '';
        return `${member.name.getText().replaceAll("'", '')}: ${type}`;
      });
      const bases = (node.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((base) => base.getText()),
      );
      found.set(node.name.text, { members, bases });
    });
  }
  return found;
}

const interfaces = readInterfaces();
const rowOfTable = new Map(
  (interfaces.get('TableRows')?.members ?? []).map((member) => member.split(': ') as [string, string]),
);
const tables = readJson<Descriptor>('datapackage.json').resources.filter((resource) => resource.schema);

describe('interfaces of the model', () => {
  it('are there for the tables of the descriptor, no more and no fewer', () => {
    expect([...rowOfTable.keys()].sort()).toEqual(tables.map((table) => table.name).sort());
  });

  it.each(tables.map((table) => [table.name, table.schema ?? '']))(
    '%s has the fields and types of its schema',
    (name, schema) => {
      const row = interfaces.get(rowOfTable.get(name) ?? '');
      const inherited = (row?.bases ?? []).flatMap((base) => interfaces.get(base)?.members ?? []);
      const expected = readJson<{ fields: SchemaField[] }>(schema).fields.map(
        (field) => `${field.name}: ${expectedType(field)}`,
      );
      expect([...(row?.members ?? []), ...inherited]).toEqual(expected);
    },
  );
});
