import { codedTable } from '../../../engine/arrow-coded.ts';
import { type Choices, firstChoices, firstRows, makeOwnTable } from '../../../ledger/own-table/own-table.ts';
import { type CsvFile, readCsvFile } from '../../../schema/own-csv/read-csv-file.ts';
import { RefusedFile } from '../../../schema/own-csv/refusal.ts';
import { type Areas, fetchAreas } from './areas.ts';
import type { Answer, AreaReport, Ask } from './messages.ts';

/**
 * The worker that reads one file of the reader's and makes its table, again for each change of a choice. It keeps
 * the file's cells until it is ended.
 */

const LISTED = 100;
const FIRST_ROWS = 5;

let kept: { file: CsvFile; name: string; areas: Areas | null } | undefined;

function answer(message: Answer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function areaReport(
  { areas: matches, areaField }: ReturnType<typeof makeOwnTable>,
  { areaColumn }: Choices,
  areas: Areas | null,
): AreaReport | null {
  if (!matches || !areas || areaField === null || areaColumn === null) return null;
  const known = matches.known.slice(0, LISTED);
  const ambiguous = matches.ambiguous.slice(0, LISTED);
  const ids = new Set([...known.map(({ area }) => area), ...ambiguous.flatMap((text) => text.areas)]);
  return {
    column: areaColumn,
    field: areaField,
    matched: matches.matched,
    empty: matches.empty,
    known,
    knownTexts: matches.known.length,
    ambiguous,
    ambiguousTexts: matches.ambiguous.length,
    unknown: matches.unknown.slice(0, LISTED),
    unknownTexts: matches.unknown.length,
    unknownRows: matches.unknown.reduce((n, { count }) => n + count, 0),
    isOfVintages: matches.isOfVintages,
    titles: Object.fromEntries([...ids].map((id) => [id, areas.titleOf(id)])),
  };
}

function make(choices: Choices): void {
  if (!kept) return;
  const { file, name, areas } = kept;
  const made = makeOwnTable(file, choices, areas?.recognise ?? null);
  const ipc = codedTable(made.coded) as Uint8Array<ArrayBuffer>;
  const { encoding, delimiter, rows, short, long } = file;
  const { fields, columns, coded } = made;
  const report = {
    ...{ file: name, encoding, delimiter, rows, fields, columns, short, long, choices },
    areas: areaReport(made, choices, areas),
    knowsAreas: areas !== null,
    firstRows: firstRows(coded, FIRST_ROWS),
  };
  answer({ kind: 'made', ipc, report }, [ipc.buffer]);
}

async function read(file: File): Promise<void> {
  const areas = fetchAreas().catch(() => null);
  const csv = await readCsvFile(file, file.name, (bytes) => answer({ kind: 'progress', bytes }));
  kept = { file: csv, name: file.name, areas: await areas };
  make(firstChoices(csv, kept.areas?.recognise ?? null));
}

self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  try {
    if (data.kind === 'read') await read(data.file);
    else make(data.choices);
  } catch (error) {
    if (error instanceof RefusedFile) answer({ kind: 'refused', reason: error.reason });
    // The engine of the page says so when a list or a buffer can't grow.
    else if (error instanceof RangeError) answer({ kind: 'refused', reason: { kind: 'memory' } });
    else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
