import { writeJson } from '../../exports/json.ts';
import { writeCsv } from '../../format/csv.ts';
import { must } from '../../ledger/code-lists.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { regionLedger } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { datasetOf } from '../datasets/dataset.ts';
import { pathToTarget } from '../path-to-target.ts';
import { once } from '../once.ts';
import { regionsWithPage } from '../region-pages.ts';
import { ledgerGroups } from '../subjects/ledger-groups.ts';
import type { SubjectPage } from '../subjects/subject.ts';

/** A page whose reports are a file of their own: its address without the last slash, and their ids in its order. */
export type PageTable = { address: string; reports: () => Promise<string[]> };

const SUBJECTS = ['centres', 'funds', 'families', 'inspections'] as const satisfies SubjectPage[];

async function ofSubject(subject: SubjectPage): Promise<string[]> {
  const groups = (await ledgerGroups('kk', subject)).flatMap(({ indicators }) => indicators);
  return groups.flatMap(({ rows }) => rows.map(({ observation }) => observation.id));
}

/** Pages of subjects, of the target and of regions. Their files hold codes, so one serves every language. */
export const pageTables = once(async (): Promise<readonly PageTable[]> => [
  ...SUBJECTS.map((subject) => ({ address: `/${subject}`, reports: () => ofSubject(subject) })),
  {
    address: '/target',
    reports: async () => (await pathToTarget('kk')).rows.map(({ observation }) => observation.id),
  },
  ...(await regionsWithPage()).map((region) => ({
    address: `/regions/${region}`,
    reports: async () => (await answer(regionLedger, { region })).map(({ id }) => id),
  })),
]);

/** The reports of a page in the package's own columns. */
async function rowsOf({ reports }: PageTable) {
  const { observations } = await atlas();
  const header = (await datasetOf(OBSERVATION_TABLES[0])).fields.map(({ name }) => name);
  return { header, rows: (await reports()).map((id) => ({ ...must(observations, id) })) };
}

/** As CSV the way the package writes it. */
export async function pageCsv(page: PageTable): Promise<string> {
  const { header, rows } = await rowsOf(page);
  return writeCsv(header, rows);
}

/** As JSON the way the package's tables are: an array of records, the items of a list behind semicolons. */
export async function pageJson(page: PageTable): Promise<string> {
  const { header, rows } = await rowsOf(page);
  return writeJson({
    title: page.address,
    columns: header.map((name) => ({ name, title: name, type: 'text' })),
    rows: rows.map((row) =>
      header.map((name) => {
        const cell = row[name as keyof typeof row];
        return typeof cell === 'object' && cell !== null ? cell.join(';') || null : cell;
      }),
    ),
    about: [],
  });
}
