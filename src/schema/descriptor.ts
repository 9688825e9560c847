import type { Reference } from './parse-reference.ts';

/** Type of a field; lists hold strings. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

/** A field of a table schema, ready to check cells with. */
export interface Field {
  name: string;
  type: FieldType;
  required: boolean;
  unique: boolean;
  enum: ReadonlySet<string> | null;
  pattern: RegExp | null;
  minimum: number | null;
  maximum: number | null;
  trueValues: readonly string[];
  falseValues: readonly string[];
  /** What stands between the items of a list. */
  delimiter: string;
  references: Reference | null;
}

/** Schema of one or more tables; fields are in the order of the header. */
export interface TableSchema {
  fields: readonly Field[];
  primaryKey: readonly string[];
  missingValues: ReadonlySet<string>;
}

/** A CSV file of the package. */
export interface TableResource {
  name: string;
  path: string;
  schema: TableSchema;
}

/** A JSON file of the package that has no table schema: boundaries. */
export interface FileResource {
  name: string;
  path: string;
}

/** What the checker needs of `datapackage.json` and the schemas that it points to. */
export interface Descriptor {
  version: string;
  /** The package says that its figures are made up. */
  madeUp: boolean;
  tables: readonly TableResource[];
  files: readonly FileResource[];
  /** Paths of all resources, of those too that can't be used. */
  listed: ReadonlySet<string>;
  /** Paths of the schema files that resources point to. */
  schemas: ReadonlySet<string>;
}

/** Form of a partial date, as the descriptor writes it: the calendar is checked too where a field has it. */
export const PARTIAL_DATE_PATTERN = String.raw`^\d{4}(-\d\d(-\d\d)?)?$`;
