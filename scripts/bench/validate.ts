import { createReadStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { createTableSql, tableName } from '../../src/engine/tables.ts';
import { openNative } from '../../src/engine/native.ts';
import { OBSERVATION_TABLES } from '../../src/model/tables.ts';

// validate PEER FOLDER [PACKAGE]: what another validator does with the tables of observations: cells by the types,
// enumerations and bounds of their fields. It knows no rule that looks at another row or table.
const [, , peer = '', folder = 'data', packageFolder = ''] = process.argv;

type Field = {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
};
const { fields } = JSON.parse(readFileSync(join(folder, 'schemas/observation.json'), 'utf8')) as {
  fields: Field[];
};
const pathOf = (table: string) => join(folder, `${table}.csv`);

/** Rows of a table that were read and found good. */
const validators: Readonly<Record<string, (table: string) => Promise<number>>> = {
  /** Rows parsed in parts, each turned to numbers and held against a compiled JSON Schema. */
  ajv: async (table) => {
    const isNumber = new Set(
      fields.filter(({ type }) => /number|integer/.test(type)).map(({ name }) => name),
    );
    const properties = Object.fromEntries(
      fields.map(({ name, type, constraints = {} }) => {
        const { required: _, enum: words, ...others } = constraints;
        const said = words ? { enum: [...words, null] } : others;
        return [
          name,
          isNumber.has(name) ? { type: ['number', 'null'], ...(type === 'integer' ? others : said) } : said,
        ];
      }),
    );
    const required = fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
    const isGood = new Ajv({ strict: false }).compile({ type: 'object', properties, required });
    let rows = 0;
    await new Promise<void>((done, fail) => {
      Papa.parse<Record<string, string>>(createReadStream(pathOf(table), 'utf8'), {
        ...{ header: true, skipEmptyLines: true, delimiter: ',' },
        step: ({ data }) => {
          const row: Record<string, string | number> = {};
          for (const [name, cell] of Object.entries(data))
            if (cell !== '') row[name] = isNumber.has(name) ? Number(cell) : cell;
          if (!isGood(row)) fail(new Error(`${table}: ${JSON.stringify(isGood.errors?.[0])}`));
          rows += 1;
        },
        complete: () => done(),
        error: fail,
      });
    });
    return rows;
  },
  /** Frictionless' own library for JavaScript, every cell cast by the schema. */
  tableschema: async (table) => {
    type Stream = AsyncIterable<unknown>;
    type Library = {
      Table: { load(file: string, with_: object): Promise<{ iter(how: object): Promise<Stream> }> };
    };
    const address = pathToFileURL(resolve(packageFolder, 'lib/index.js')).href;
    const { default: library } = (await import(address)) as { default: Library };
    const schema = {
      fields: fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field)),
    };
    const loaded = await library.Table.load(pathOf(table), { schema });
    let rows = 0;
    for await (const _ of await loaded.iter({ stream: true })) rows += 1;
    return rows;
  },
  /** The least that reading typed columns can cost here. */
  duckdb: async (table) => {
    const engine = await openNative();
    await engine.run(createTableSql(table, fields, pathOf(table)));
    const [row] = await engine.run<{ n: number }>(`select count(*)::int as n from ${tableName(table)}`);
    return row?.n ?? 0;
  },
};

const validate = validators[peer];
if (!validate) throw new Error(`no such peer: ${peer}`);
let rows = 0;
for (const table of OBSERVATION_TABLES) rows += await validate(table);
process.stdout.write(`${rows} rows\n`);
