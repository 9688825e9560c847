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
}

/** A collector that keeps the first `limit` problems and counts the rest, so that a hostile file can't fill the memory. */
export function makeProblems(limit = Number.POSITIVE_INFINITY): Problems {
  const list: DataError[] = [];
  let count = 0;
  return {
    add(code, place, params) {
      count += 1;
      if (list.length < limit) list.push(makeDataError(code, place, params));
    },
    list,
    get count() {
      return count;
    },
  };
}
