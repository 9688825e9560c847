/** What a field's cells name: rows of tables, or words of code lists in `kinds`, in any of them. */
export interface Reference {
  /** As the descriptor writes it: `areas`, `kinds/centre|institution`, `units|base`, `observations`, `records`. */
  text: string;
  tables: readonly string[];
  lists: readonly string[];
}

/**
 * Reads the `references` of a field. A part after `kinds/` is a code list; another part is a table when there is
 * one of that name (or `observations`, `records`), else a code list too.
 */
export function parseReference(text: string, isTable: (name: string) => boolean): Reference {
  const areLists = text.startsWith('kinds/');
  const parts = (areLists ? text.slice('kinds/'.length) : text).split('|');
  const isTarget = (part: string) =>
    !areLists && (part === 'observations' || part === 'records' || isTable(part));
  return { text, tables: parts.filter(isTarget), lists: parts.filter((part) => !isTarget(part)) };
}
