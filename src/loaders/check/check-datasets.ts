import { parseReference } from '../../schema/parse-reference.ts';
import type { CodedColumn } from '../../engine/arrow-coded.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { type Field, readDescriptor, readSchema, type Resource } from '../data-folder.ts';
import { once } from '../once.ts';
import { tableColumns } from '../table-columns.ts';

/** A text in the three languages. */
export type InThree = Record<'kk' | 'ru' | 'en', string>;

/** A column of a template: what the descriptor says of it, and what may stand in it. */
export type CheckColumn = {
  name: string;
  type: string;
  isRequired: boolean;
  title: InThree;
  meaning: InThree;
  /** The first value that the published table has in it; null when there is none. */
  example: string | null;
  /** Codes of the field's own, with their names; none where `lists` says where they stand. */
  codes: { code: string; name: InThree }[];
  /** Tables whose ids stand in it, and lists of the table of kinds. */
  references: { tables: readonly string[]; lists: readonly string[] } | null;
};

/** A table that a file can be checked against. */
export type CheckDataset = {
  name: string;
  title: InThree;
  description: InThree;
  /** True for tables that offices fill in; the others are kept by the editors. */
  isOffice: boolean;
  columns: CheckColumn[];
};

const OFFICE_TABLES: readonly string[] = [
  ...OBSERVATION_TABLES,
  'centres',
  'commitments',
  'statements',
  'sessions',
  'sources',
];
/** What only editors of an edition fill in. */
const EDITORIAL = /^withdrawn/;
const DAY = 86_400_000;

const inThree = (words: Field | Resource, what: 'title' | 'description'): InThree => ({
  kk: words[what],
  ru: words[`${what}_ru`],
  en: words[`${what}_en`],
});

/** The first value that a column has, as the file writes it; null where it has none. */
function exampleOf(columns: readonly CodedColumn[], field: string): string | null {
  const column = columns.find(({ name }) => name === field);
  const code = column?.codes.find((one) => one > 0);
  const value = code === undefined ? null : (column?.values[code - 1] ?? null);
  if (value === null) return null;
  return column?.type === 'date' ? new Date(Number(value) * DAY).toISOString().slice(0, 10) : String(value);
}

async function checkDataset(resource: Resource, isTable: (name: string) => boolean): Promise<CheckDataset> {
  const { fields } = await readSchema(resource);
  const columns = await tableColumns(resource.name);
  const used = fields.filter(({ name }) => resource.columns?.includes(name) ?? !EDITORIAL.test(name));
  return {
    name: resource.name,
    title: inThree(resource, 'title'),
    description: inThree(resource, 'description'),
    isOffice: OFFICE_TABLES.includes(resource.name),
    columns: used.map((field) => ({
      name: field.name,
      type: field.type,
      isRequired: field.constraints?.required ?? false,
      title: inThree(field, 'title'),
      meaning: inThree(field, 'description'),
      example: exampleOf(columns, field.name),
      codes: (field.constraints?.enum ?? []).map((code) => ({
        code,
        name: field.enumTitles?.[code] ?? { kk: code, ru: code, en: code },
      })),
      references: field.references === undefined ? null : parseReference(field.references, isTable),
    })),
  };
}

/** Every table of the package, those that offices fill in first. */
export const checkDatasets = once(async (): Promise<readonly CheckDataset[]> => {
  const tables = (await readDescriptor()).resources.filter(({ format }) => format === 'csv');
  const names = new Set(tables.map(({ name }) => name));
  const datasets = await Promise.all(
    tables.map((resource) => checkDataset(resource, (name) => names.has(name))),
  );
  const place = ({ name, isOffice }: CheckDataset) =>
    isOffice ? OFFICE_TABLES.indexOf(name) : datasets.length;
  return datasets.toSorted((a, b) => place(a) - place(b));
});
