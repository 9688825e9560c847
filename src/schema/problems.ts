import { makeDataError, type DataError } from '../model/data-error.ts';
import type { ErrorCode, ErrorParams } from '../model/error-codes.ts';

/** Where a problem stands; line 1 and no field when left out. */
export interface Place {
  file: string;
  line?: number;
  field?: string;
}

/** Collects what is wrong; nothing is thrown on the way. */
export interface Problems {
  add<Code extends ErrorCode>(code: Code, place: Place, params: ErrorParams<Code>): void;
  /** The first `limit` problems, in the order in which they were found. */
  readonly list: DataError[];
  /** How many were found in all. */
  readonly count: number;
  /** How many were found of each kind, in the order in which kinds were first found. */
  readonly counts: ReadonlyMap<ErrorCode, number>;
}

/**
 * A collector that keeps the first `limit` problems, and of one kind the first `limitOfKind`, and counts the rest: a
 * hostile file can't fill the memory, and a mistake in every row doesn't hide the others.
 */
export function makeProblems(limit = Number.POSITIVE_INFINITY, limitOfKind = limit): Problems {
  const list: DataError[] = [];
  const counts = new Map<ErrorCode, number>();
  let count = 0;
  return {
    add(code, place, params) {
      count += 1;
      const ofKind = counts.get(code) ?? 0;
      counts.set(code, ofKind + 1);
      if (list.length < limit && ofKind < limitOfKind) list.push(makeDataError(code, place, params));
    },
    list,
    counts,
    get count() {
      return count;
    },
  };
}
