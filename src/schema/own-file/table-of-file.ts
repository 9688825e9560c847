/**
 * The table that a file is for by its name, which begins as its template's does: `families.kk.xlsx`, `Families (2).csv`,
 * `families-wko.csv`. Null for any other name.
 */
export function tableOfFile(name: string, tables: Iterable<string>): string | null {
  const small = name.toLowerCase();
  let found: string | null = null;
  for (const table of tables) {
    const isIts = small.startsWith(table) && !/^[\p{L}\p{N}]/u.test(small.slice(table.length));
    if (isIts && table.length > (found?.length ?? 0)) found = table;
  }
  return found;
}
