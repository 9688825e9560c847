import { cell, type Row } from './csv.ts';

/** Made rows followed by those rows of the present table whose key no made row has (written by hand). */
export function keepRows(made: readonly Row[], present: readonly Row[], key = 'id'): Row[] {
  const keys = new Set(made.map((row) => cell(row, key)));
  return [...made, ...present.filter((row) => !keys.has(cell(row, key)))];
}

/** Made rows with the named text columns of the present row of the same id: prose lives in the CSV only. */
export function keepTexts(made: readonly Row[], present: readonly Row[], columns: readonly string[]): Row[] {
  const byId = new Map(present.map((row) => [cell(row, 'id'), row]));
  return made.map((row) => {
    const old = byId.get(cell(row, 'id'));
    return old
      ? { ...row, ...Object.fromEntries(columns.map((column) => [column, cell(old, column)])) }
      : row;
  });
}
