import { compareEditions } from '../../model/edition.ts';
import type { PackageFiles } from '../package-files.ts';
import { type Difference, diffReadings } from './difference.ts';
import { listEditions } from './list-editions.ts';
import { type ChangeReason, readChangeReasons } from './read-changes.ts';
import { readEdition } from './read-edition.ts';
import { type Reading, readReading } from './reading.ts';

/** All that differs between two frozen editions, and why. */
export interface EditionDifference extends Difference {
  from: string;
  to: string;
  /** Reasons of a row's changes by `<table> <id>`, from the earliest edition to the latest. */
  reasons: ReadonlyMap<string, readonly ChangeReason[]>;
}

/** Reading of a frozen edition; throws when there is none of that number. */
export function readFrozen(files: PackageFiles, edition: string): Reading {
  return readReading(readEdition(files, edition));
}

/**
 * The difference from one frozen edition to a later one, with the reasons that every edition on the way gave.
 * `read` gives a reading of either, so that one is read once for many differences.
 */
export function diffEditions(
  files: PackageFiles,
  from: string,
  to: string,
  read: (edition: string) => Reading = (edition) => readFrozen(files, edition),
): EditionDifference {
  if (compareEditions(from, to) >= 0) throw new Error(`not a later edition: ${from} → ${to}`);
  const reasons = new Map<string, ChangeReason[]>();
  for (const edition of listEditions(files)) {
    if (compareEditions(edition, from) <= 0 || compareEditions(edition, to) > 0) continue;
    for (const [key, reason] of readChangeReasons(files, edition))
      reasons.set(key, [...(reasons.get(key) ?? []), reason]);
  }
  return { from, to, reasons, ...diffReadings(read(from), read(to)) };
}
