import type { ErrorCode, ErrorParams } from '../model/error-codes.ts';
import type { Problems } from './problems.ts';
import { placeOf, type Table } from './table.ts';

/** Reports what is wrong at a place that is known already. */
export type Flag = <Code extends ErrorCode>(code: Code, params: ErrorParams<Code>) => void;

/** Reports what is wrong with a field of the row that is being checked. */
export type FlagField = (field: string) => Flag;

/** The flags of one row, by field. */
export function flagsOf(table: Table, row: number, problems: Problems): FlagField {
  return (field) => (code, params) => problems.add(code, placeOf(table, row, field), params);
}
