import { createTableSql, type TableField } from '../engine/tables.ts';
import type { WasmEngine } from '../engine/wasm.ts';
import { sha256Hex } from '../model/sha256-hex.ts';

/** What a receipt claims: the SQL, the published file it runs over, and the number that the page shows. */
export type Claim = {
  sql: string;
  /** Name of the resource, such as `centre-counts`. */
  resource: string;
  csv: string;
  sha256: string;
  schema: string;
  /** Empty where the source printed no number. */
  value: string;
};

/** What came of it: the same number, another one, or a file that is not the one published. */
export type Verdict =
  | { kind: 'same'; value: string }
  | { kind: 'not-same'; value: string }
  | { kind: 'other-file'; sha256: string };

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}

const sha256Of = (text: string): Promise<string> => sha256Hex(new TextEncoder().encode(text));

/** Runs a receipt's SQL over the published file in the reader's own browser, once the file is the one it names. */
export async function recompute(engine: WasmEngine, claim: Claim): Promise<Verdict> {
  const [csv, schema] = await Promise.all([fetchText(claim.csv), fetchText(claim.schema)]);
  const sha256 = await sha256Of(csv);
  if (sha256 !== claim.sha256) return { kind: 'other-file', sha256 };
  const file = `${claim.resource}.csv`;
  await engine.file(file, csv);
  const { fields } = JSON.parse(schema) as { fields: TableField[] };
  await engine.run(createTableSql(claim.resource, fields, file));
  const [row] = await engine.run(claim.sql);
  const value = row?.['value'] ?? null;
  const text = value === null ? '' : String(value);
  return { kind: text === claim.value ? 'same' : 'not-same', value: text };
}
