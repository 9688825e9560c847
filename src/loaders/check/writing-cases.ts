import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { type CheckColumn, checkDatasets } from './check-datasets.ts';

/** What a document may say, and how the cells of its row are filled in; an empty text is a cell left empty. */
export const WRITING_CASES = {
  more: { value: '120', qualifier: 'at_least' },
  about: { value: '38', qualifier: 'about' },
  range: { value: '40', value_max: '50', qualifier: 'between' },
  money: { value: '1400000000', unit: 'kzt', rounded_to: '100000000' },
  untold: { value: '', qualifier: '', obs_status: 'O' },
  few: { value: '', qualifier: '', obs_status: 'Q' },
  stock: { period_start: '', period_end: '2025-12-21', period_basis: 'printed' },
  flow: { period_start: '2025-01', period_end: '2025-07', period_basis: 'printed' },
  none: { period_start: '', period_end: '', period_basis: 'none' },
  planned: { value: '5', stage: 'planned' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Which of them. */
export type WritingCase = keyof typeof WRITING_CASES;

/** The columns of figures by name, over the tables of all subjects. */
export async function figureColumns(): Promise<ReadonlyMap<string, CheckColumn>> {
  const tables = (await checkDatasets()).filter(({ name }) => OBSERVATION_TABLES.some((one) => one === name));
  return new Map(tables.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
}
