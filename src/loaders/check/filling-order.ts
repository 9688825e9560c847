import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { hasGivenIds } from '../../schema/own-file/row-ids.ts';
import { type CheckDataset, checkDatasets } from './check-datasets.ts';

/** Tables that are filled in alike, with the columns that a person has to fill: ids that the check gives are left out. */
export type FillingStep = { datasets: CheckDataset[]; required: CheckDataset['columns'] };

/** Tables that the columns of a table name rows of; a table's own rows are not counted. */
function restsOn({ name, columns }: CheckDataset): string[] {
  const named = columns.flatMap(({ references }) => references?.tables ?? []);
  return named
    .flatMap((table) => (table === 'observations' ? OBSERVATION_TABLES : [table]))
    .filter((table) => table !== name && !isAlike(table, name));
}

/** The subjects' observations name one another, and are one step. */
const isAlike = (a: string, b: string): boolean =>
  [a, b].every((name) => OBSERVATION_TABLES.some((table) => table === name));

const toBeFilled = ({ name, columns }: CheckDataset): CheckDataset['columns'] =>
  columns.filter((column) => column.isRequired && !(column.name === 'id' && hasGivenIds(name)));

/** The tables that offices fill in, each step after those that its rows name. Throws where tables name each other. */
export async function fillingOrder(): Promise<FillingStep[]> {
  let left = (await checkDatasets()).filter(({ isOffice }) => isOffice);
  const steps: FillingStep[] = [];
  while (left.length > 0) {
    const open = new Set(left.map(({ name }) => name));
    const ready = left.filter((dataset) => !restsOn(dataset).some((table) => open.has(table)));
    if (ready.length === 0) throw new Error(`tables name each other: ${[...open].join(', ')}`);
    for (const dataset of ready) {
      const last = steps.at(-1);
      if (last?.datasets.every(({ name }) => isAlike(name, dataset.name))) last.datasets.push(dataset);
      else steps.push({ datasets: [dataset], required: toBeFilled(dataset) });
    }
    left = left.filter((dataset) => !ready.includes(dataset));
  }
  return steps;
}
