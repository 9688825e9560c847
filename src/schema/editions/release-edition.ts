import { formatDataError } from '../../model/data-error.ts';
import { compareEditions, isEdition, nextEdition } from '../../model/edition.ts';
import { checkPackage } from '../check-package.ts';
import type { Descriptor } from '../descriptor.ts';
import { DESCRIPTOR, type PackageFiles } from '../package-files.ts';
import { diffRows, type RowChange } from './diff-rows.ts';
import { freezeEdition } from './freeze-edition.ts';
import { listEditions } from './list-editions.ts';
import { isSameFile, packageFiles } from './next-package.ts';
import { NEXT_NOTES, readNotes } from './notes.ts';
import { readRawRows } from './raw-rows.ts';
import { CHANGES, NOTES, readEdition } from './read-edition.ts';
import { isComplete, NEXT_REASONS, readReasons, reasonFor, writeReasons } from './reasons.ts';
import { writeChanges } from './write-changes.ts';

/** What a release comes to; nothing is written here. */
export type Release =
  | {
      kind: 'refused';
      /** What a person has to mend first. */
      problems: string[];
      /** Drafts to be completed, by path in the package. */
      drafts: ReadonlyMap<string, string>;
      /** What the edition would change; none where it did not come to that. */
      changes: RowChange[];
    }
  | {
      kind: 'released';
      edition: string;
      changes: RowChange[];
      /** Files to be written, by path in the package: the frozen edition, and the descriptor with its new version. */
      files: ReadonlyMap<string, string | Uint8Array>;
      /** Drafts that the edition has taken up, to be removed. */
      used: string[];
    };

/** How the edition is numbered: by `edition`, else by the descriptor's version when it is newer, else by today. */
export interface ReleaseOptions {
  edition?: string;
  /** Month 1 to 12; the edition bears this day as its date. */
  today: { year: number; month: number; day: number };
}

/**
 * Makes the next edition of a package, or says all that stands against it: problems of the check, a number that does
 * not follow, nothing changed, a record removed, a row withdrawn in another edition, a reason or a note missing.
 */
export async function releaseEdition(files: PackageFiles, options: ReleaseOptions): Promise<Release> {
  const check = await checkPackage(files);
  const { descriptor } = check;
  if (check.problemCount > 0 || !descriptor) return refuse(check.problems.map(formatDataError));
  if (descriptor.madeUp) return refuse(['made-up data are never released']);
  const last = listEditions(files).at(-1) ?? null;
  const edition = options.edition ?? numberOf(descriptor, last, options.today);
  if (!isEdition(edition)) return refuse([`not an edition number: ${edition}`]);
  if (last !== null && compareEditions(edition, last) <= 0) {
    return refuse([`edition does not follow the last one: ${edition} → after ${last}`]);
  }

  const next = packageFiles(files, descriptor, edition, dayOf(options.today));
  const previous: PackageFiles = last === null ? new Map() : readEdition(files, last);
  const changes = diffRows(readRawRows(previous), readRawRows(next));
  const changedPaths = [...next.keys()].filter(
    (path) => !isSameFile(path, previous.get(path), next.get(path)),
  );
  const withRowChanges = new Set(changes.map(({ row }) => row.path));
  const changedFiles = changedPaths.filter((path) => !withRowChanges.has(path));
  const gone = [...previous.keys()].filter((path) => !next.has(path));
  if (changes.length === 0 && changedFiles.length === 0 && gone.length === 0) {
    return refuse([`nothing has changed since the last edition: ${last}`]);
  }

  const { reasons, problems } = readReasons(files);
  const { notes, problems: ofNotes } = readNotes(files, changes);
  const open = changes.filter(({ change }) => change !== 'withdrawn');
  const needed = open.flatMap((change) => reasonFor(change, reasons) ?? []);
  problems.push(...problemsOf(changes, edition), ...ofNotes);
  for (const reason of needed.filter((item) => !isComplete(item))) {
    problems.push(`reason is missing: ${NEXT_REASONS} ${reason.table} ${reason.id}`);
  }
  const known = new Set(open.map(({ row }) => `${row.table} ${row.id}`));
  for (const key of reasons.keys()) {
    if (!known.has(key)) problems.push(`reason for a row that needs none: ${NEXT_REASONS} ${key}`);
  }
  const draftOfNotes = `${JSON.stringify(notes, null, 2)}\n`;
  if (problems.length > 0) {
    const drafts = new Map([[NEXT_NOTES, draftOfNotes]]);
    if (needed.length > 0) drafts.set(NEXT_REASONS, writeReasons(needed, changes));
    return { kind: 'refused', problems, drafts, changes };
  }

  next.set(CHANGES, writeChanges(changes, [...changedFiles, ...gone], reasons));
  next.set(NOTES, draftOfNotes);
  const frozen = await freezeEdition(files, next, edition, last);
  const version = next.get(DESCRIPTOR);
  if (version !== undefined) frozen.set(DESCRIPTOR, version);
  return {
    kind: 'released',
    edition,
    changes,
    files: frozen,
    used: [NEXT_NOTES, NEXT_REASONS].filter((path) => files.has(path)),
  };
}

function dayOf({ year, month, day }: ReleaseOptions['today']): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function refuse(problems: string[]): Release {
  return { kind: 'refused', problems, drafts: new Map(), changes: [] };
}

function numberOf({ version }: Descriptor, last: string | null, today: ReleaseOptions['today']): string {
  const isNewer = isEdition(version) && (last === null || compareEditions(version, last) > 0);
  return isNewer ? version : nextEdition(last, today.year, today.month);
}

function problemsOf(changes: readonly RowChange[], edition: string): string[] {
  return changes.flatMap(({ change, row }) => {
    if (change === 'removed' && row.isRecord) return [`row was removed: ${row.path} ${row.id} → withdrawn`];
    const found = row.cells.get('withdrawn') ?? '';
    if (change !== 'withdrawn' || found === edition) return [];
    return [`withdrawn in another edition: ${row.path} ${row.id}: ${found} → ${edition}`];
  });
}
